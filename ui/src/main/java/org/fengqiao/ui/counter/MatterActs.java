package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Attachment;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionCommand.RatePetition;
import org.fengqiao.domain.petition.PetitionCommand.SupplementPetition;
import org.fengqiao.domain.petition.PetitionCommand.WithdrawPetition;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.attachments.Attachments;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.tracking.Tracking;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What a complainant can do with a matter (补充、撤回、评价): each on a page of its own. */
@Controller
class MatterActs {
    private static final String ACT = "{act:supplement|withdraw|rate}";

    private final Cases cases;
    private final Attachments attachments;
    private final Tracking tracking;
    private final Passes passes;
    private final MatterForm forms;
    private final Allowances allowances;
    private final Pages pages;

    MatterActs(
            Cases cases,
            Attachments attachments,
            Tracking tracking,
            Passes passes,
            MatterForm forms,
            Allowances allowances,
            Pages pages) {
        this.cases = cases;
        this.attachments = attachments;
        this.tracking = tracking;
        this.passes = passes;
        this.forms = forms;
        this.allowances = allowances;
        this.pages = pages;
    }

    @GetMapping("/counter/matter/" + ACT)
    ModelAndView ask(@PathVariable String act, HttpServletRequest request, Locale locale) {
        return passes.holder(request)
                .map(complainant -> show(act, complainant, forms.begin(complainant), "", "", Faults.NONE, locale))
                .orElseGet(MatterPages::ended);
    }

    /**
     * Does it.
     *
     * @param go {@code next}; nothing to see the same page again, in another language
     */
    @PostMapping("/counter/matter/" + ACT)
    ModelAndView act(
            @PathVariable String act,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(defaultValue = "") String go,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String score,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            Locale locale) {
        var holder = passes.holder(request);
        if (holder.isEmpty()) {
            return MatterPages.ended();
        }
        var complainant = holder.get();
        var commandId = forms.commandId(form, complainant);
        if (form == null || commandId.isEmpty()) {
            return pages.trouble(HttpStatus.FORBIDDEN, "foreign");
        }
        if (!go.equals("next")) {
            return show(act, complainant, form, words, score, Faults.NONE, locale);
        }
        var chosen = Uploads.chosen(files);
        var speech = pages.speech(locale);
        var faults = ActCheck.faults(act, words.strip(), score, chosen, speech);
        if (!faults.none()) {
            return show(act, complainant, form, words, score, faults, locale);
        }
        var minutes = allowances.waitToAct(complainant.caseId());
        if (minutes > 0) {
            var often = Faults.of(new Fault("words", speech.say("counter.fault.often", minutes)));
            return because(HttpStatus.TOO_MANY_REQUESTS, show(act, complainant, form, words, score, often, locale));
        }
        try {
            cases.send(complainant, command(act, complainant, words.strip(), score, chosen), commandId.get());
            return TrackPages.seeOther("/counter/matter?done=" + act);
        } catch (Refused refused) {
            var field = refused.code().startsWith("attachment.") ? "files" : "words";
            var fault = Faults.of(new Fault(field, pages.refusal(refused, speech)));
            return because(HttpStatus.UNPROCESSABLE_CONTENT, show(act, complainant, form, words, score, fault, locale));
        }
    }

    private PetitionCommand command(
            String act, Actor.Complainant complainant, String words, String score, List<MultipartFile> files) {
        var caseId = complainant.caseId();
        var sealing = cases.wordsOf(caseId);
        return switch (act) {
            case "supplement" -> new SupplementPetition(caseId, sealing.outer(words), kept(caseId, files));
            case "withdraw" -> new WithdrawPetition(caseId, sealing.outerOrNull(words));
            default -> new RatePetition(caseId, Integer.parseInt(score), sealing.outerOrNull(words));
        };
    }

    private List<Attachment> kept(String caseId, List<MultipartFile> files) {
        var kept = new ArrayList<Attachment>();
        Uploads.read(files).forEach(upload -> kept.add(attachments.keep(caseId, upload, false)));
        return kept;
    }

    private static ModelAndView because(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    private ModelAndView show(
            String act,
            Actor.Complainant complainant,
            String form,
            String words,
            String score,
            Faults faults,
            Locale locale) {
        var progress = tracking.progress(complainant);
        var can = switch (act) {
            case "supplement" -> progress.canSupplement();
            case "withdraw" -> progress.canWithdraw();
            default -> progress.canRate();
        };
        if (!can && faults.none()) {
            return MatterPages.see();
        }
        return pages.show("counter/" + act)
                .addObject("matter", new MatterView(progress, pages.speech(locale)))
                .addObject("form", form)
                .addObject("words", words)
                .addObject("score", score)
                .addObject("faults", faults)
                .addObject("typing", "next");
    }
}

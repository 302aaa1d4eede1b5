package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.tracking.Tracking;
import org.fengqiao.ui.counter.MatterCommands.Filled;
import org.fengqiao.ui.counter.Reopening.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What a complainant can do with a matter (信访人办理页): each act on a page of its own. */
@Controller
class MatterActs {
    private final MatterCommands commands;
    private final Tracking tracking;
    private final Passes passes;
    private final MatterForm forms;
    private final Reopening reopening;
    private final FileCheck fileCheck;
    private final Allowances allowances;
    private final Pages pages;

    MatterActs(
            MatterCommands commands,
            Tracking tracking,
            Passes passes,
            MatterForm forms,
            Reopening reopening,
            FileCheck fileCheck,
            Allowances allowances,
            Pages pages) {
        this.commands = commands;
        this.tracking = tracking;
        this.passes = passes;
        this.forms = forms;
        this.reopening = reopening;
        this.fileCheck = fileCheck;
        this.allowances = allowances;
        this.pages = pages;
    }

    @GetMapping("/counter/matter/{path}")
    ModelAndView ask(@PathVariable String path, HttpServletRequest request, Locale locale) {
        var act = MatterAct.named(path);
        if (act.isEmpty()) {
            return pages.trouble(HttpStatus.NOT_FOUND, "absent");
        }
        return passes.pass(request)
                .map(pass -> show(act.get(), pass.complainant(), forms.begin(pass), nothing(), Faults.NONE, locale))
                .orElseGet(MatterPages::ended);
    }

    /**
     * Does it.
     *
     * @param go {@code next}; anything else to see the same page again, in another language
     */
    @PostMapping("/counter/matter/{path}")
    ModelAndView act(
            @PathVariable String path,
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(defaultValue = "") String go,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String grade,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var named = MatterAct.named(path);
        if (named.isEmpty()) {
            return pages.trouble(HttpStatus.NOT_FOUND, "absent");
        }
        var filled = new Filled(words.strip(), grade, Uploads.chosen(files));
        var sent = new Sent(path, form, Map.of("words", filled.words(), "grade", grade));
        return reopening.of(
                sent,
                request,
                response,
                (complainant, opened) -> go.equals("next")
                        ? send(named.get(), complainant, opened.envelope(), filled, opened.commandId(), locale)
                        : show(named.get(), complainant, opened.envelope(), filled, Faults.NONE, locale));
    }

    private ModelAndView send(
            MatterAct act, Actor.Complainant complainant, String form, Filled filled, String commandId, Locale locale) {
        var speech = pages.speech(locale);
        var faults = ActCheck.faults(act, filled, speech).and(fileCheck.faults(Uploads.read(filled.files()), speech));
        if (!faults.none()) {
            return show(act, complainant, form, filled, faults, locale);
        }
        var minutes = allowances.waitToAct(complainant.caseId());
        if (minutes > 0) {
            var often = Faults.of(new Fault("words", speech.say("counter.fault.often", minutes)));
            return because(HttpStatus.TOO_MANY_REQUESTS, show(act, complainant, form, filled, often, locale));
        }
        try {
            commands.send(act, complainant, filled, commandId);
            return TrackPages.seeOther("/counter/matter?done=" + act.path());
        } catch (Refused refused) {
            var receivedOn = tracking.progress(complainant).receivedOn();
            var fault = Faults.of(new Fault("words", pages.refusal(refused, speech, receivedOn)));
            return because(HttpStatus.UNPROCESSABLE_CONTENT, show(act, complainant, form, filled, fault, locale));
        }
    }

    private static ModelAndView because(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    private static Filled nothing() {
        return new Filled("", "", List.of());
    }

    private ModelAndView show(
            MatterAct act, Actor.Complainant complainant, String form, Filled filled, Faults faults, Locale locale) {
        var progress = tracking.progress(complainant);
        if (!act.isOpenTo(progress) && faults.none() && filled.words().isEmpty()) {
            return MatterPages.see();
        }
        var matter = new MatterView(progress, pages.speech(locale));
        return pages.show(act.page())
                .addObject("matter", matter)
                .addObject("act", act.path())
                .addObject("until", act == MatterAct.REVIEW ? matter.reviewUntil() : null)
                .addObject("asksWords", act.asksWords())
                .addObject("needsWords", act.needsWords())
                .addObject("grave", act.grave())
                .addObject("form", form)
                .addObject("words", filled.words())
                .addObject("grades", Satisfaction.values())
                .addObject("grade", filled.grade())
                .addObject("faults", faults)
                .addObject("filesGone", !filled.files().isEmpty())
                .addObject("typing", "next");
    }
}

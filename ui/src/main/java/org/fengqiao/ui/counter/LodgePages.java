package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.attachments.Upload;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Handing in a petition (提交信访事项), one question a page; what was answered travels in an envelope, never in an address. */
@Controller
class LodgePages {
    private static final String CHANGE = "change-";

    private final Drafts drafts;
    private final AnswerCheck check;
    private final Centres centres;
    private final Lodging lodging;
    private final LodgeGate gate;
    private final FileCheck fileCheck;
    private final LodgedPages receipts;
    private final Pages pages;

    LodgePages(
            Drafts drafts,
            AnswerCheck check,
            Centres centres,
            Lodging lodging,
            LodgeGate gate,
            FileCheck fileCheck,
            LodgedPages receipts,
            Pages pages) {
        this.drafts = drafts;
        this.check = check;
        this.centres = centres;
        this.lodging = lodging;
        this.gate = gate;
        this.fileCheck = fileCheck;
        this.receipts = receipts;
        this.pages = pages;
    }

    @GetMapping("/counter/lodge")
    ModelAndView begin() {
        return show(LodgeStep.WHAT, drafts.begin(), Faults.NONE, false);
    }

    /**
     * Takes the answers of a page.
     *
     * @param go {@code next}, {@code back}, {@code find}, {@code change-<step>} or {@code send}; nothing to see the same
     *     page again, in another language
     * @param website for programs that fill in every field; people do not see it
     */
    @PostMapping("/counter/lodge")
    ModelAndView answer(
            @RequestParam(name = "draft", required = false) @Nullable String envelope,
            @RequestParam(name = "step", required = false) @Nullable String named,
            @RequestParam(defaultValue = "") String go,
            @RequestParam(defaultValue = "") String website,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var opened = drafts.open(envelope);
        var step = LodgeStep.named(named);
        if (opened.isEmpty() || step.isEmpty()) {
            return pages.trouble(HttpStatus.BAD_REQUEST, "unreadable");
        }
        var draft = opened.get().with(step.get(), request::getParameter);
        if (drafts.expired(draft)) {
            return show(LodgeStep.CHECK, drafts.renew(draft), Faults.NONE, true);
        }
        if (step.get() == LodgeStep.CHECK && go.equals("send")) {
            return send(draft, website, Uploads.chosen(files), request, response, pages.speech(locale));
        }
        if (go.equals("next") && !draft.searchesAnew(opened.get())) {
            var faults = check.faults(step.get(), draft, pages.speech(locale));
            return show(faults.none() ? step.get().next() : step.get(), draft, faults, false);
        }
        return show(asked(go, step.get()), draft, Faults.NONE, false);
    }

    private static LodgeStep asked(String go, LodgeStep here) {
        if (go.startsWith(CHANGE)) {
            return LodgeStep.named(go.substring(CHANGE.length())).orElse(here);
        }
        return go.equals("back") ? here.previous() : here;
    }

    private ModelAndView send(
            Draft draft,
            String website,
            List<MultipartFile> files,
            HttpServletRequest request,
            HttpServletResponse response,
            Speech speech) {
        var incomplete = check.firstIncomplete(draft, speech);
        if (incomplete.isPresent()) {
            return show(incomplete.get(), draft, check.faults(incomplete.get(), draft, speech), false);
        }
        var stop = gate.stops(draft, website, files, request.getRemoteAddr(), speech);
        if (stop.isPresent()) {
            return again(draft, Faults.of(stop.get().fault()), stop.get().status(), files);
        }
        var uploads = Uploads.read(files);
        try {
            var lodged = lodging.lodge(draft, uploads);
            gate.passed(draft);
            return receipts.show(lodged, draft, request, response, speech);
        } catch (Refused refused) {
            return again(draft, faults(refused, uploads, speech), HttpStatus.UNPROCESSABLE_CONTENT, files);
        }
    }

    /** Asked afterwards only: a browser that sends again what was lodged may bring its files empty. */
    private Faults faults(Refused refused, List<Upload> uploads, Speech speech) {
        var notTaken = fileCheck.faults(uploads, speech);
        return notTaken.none() ? Faults.of(new Fault("send", pages.refusal(refused, speech))) : notTaken;
    }

    private ModelAndView again(Draft draft, Faults faults, HttpStatus status, List<MultipartFile> files) {
        var page = show(LodgeStep.CHECK, draft, faults, false).addObject("filesGone", !files.isEmpty());
        page.setStatus(status);
        return page;
    }

    private ModelAndView show(LodgeStep step, Draft draft, Faults faults, boolean renewed) {
        var chosen = centres.chosen(draft).orElse(null);
        var asked = step == LodgeStep.WHERE;
        var found = asked ? centres.offered(draft) : Found.NOTHING;
        var districts = asked ? centres.districts() : List.<Choice>of();
        var named = asked ? centres.nameable(draft) : Found.NOTHING;
        var about = centres.office(draft.answer(Question.ABOUT)).orElse(null);
        var instead = step == LodgeStep.CHECK ? centres.instead(draft).orElse(null) : null;
        var page = new LodgePage(
                step, draft, drafts.seal(draft), found, named, districts, chosen, about, instead, renewed);
        return pages.show("counter/lodge-" + step.path())
                .addObject("page", page)
                .addObject("faults", faults)
                .addObject("typing", step == LodgeStep.CHECK ? "send" : "next");
    }
}

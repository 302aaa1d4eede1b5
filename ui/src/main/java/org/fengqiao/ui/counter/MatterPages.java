package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.tracking.Tracking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tracking page (办理进度): one sentence, the steps, what was told, and what can be done now. */
@Controller
class MatterPages {
    private final Tracking tracking;
    private final Passes passes;
    private final Offices offices;
    private final Pages pages;

    MatterPages(Tracking tracking, Passes passes, Offices offices, Pages pages) {
        this.offices = offices;
        this.tracking = tracking;
        this.passes = passes;
        this.pages = pages;
    }

    /** @param done what was just done */
    @GetMapping("/counter/matter")
    ModelAndView matter(
            @RequestParam(required = false) @Nullable String done,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        return passes.holder(request)
                .map(complainant -> show(complainant, done, request, response, locale))
                .orElseGet(MatterPages::ended);
    }

    private ModelAndView show(
            Actor.Complainant complainant,
            @Nullable String done,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var progress = tracking.progress(complainant);
        passes.renew(request, response);
        return pages.show("counter/matter")
                .addObject("matter", new MatterView(progress, pages.speech(locale)))
                .addObject("office", offices.of(progress.desk(), pages.speech(locale)))
                .addObject(
                        "done",
                        Optional.ofNullable(done).filter(MatterPages::isDone).orElse(null));
    }

    /** Closes the page on a computer that others use. */
    @PostMapping("/counter/matter/leave")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        passes.takeBack(request, response);
        return TrackPages.seeOther("/counter");
    }

    private static boolean isDone(String act) {
        return ContactPages.isDone(act) || MatterAct.named(act).isPresent();
    }

    static ModelAndView see() {
        return TrackPages.seeOther("/counter/matter");
    }

    static ModelAndView ended() {
        return TrackPages.seeOther("/counter/track?ended=");
    }
}

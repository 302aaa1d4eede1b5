package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.cases.Cases.Lodged;
import org.fengqiao.projections.tracking.Tracking;
import org.fengqiao.ui.words.Speech;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What is shown right after a petition was handed in (提交回执): number, query code, and what happens next. */
@Component
class LodgedPages {
    private final Drafts drafts;
    private final Tracking tracking;
    private final Passes passes;
    private final Offices offices;
    private final Pages pages;

    LodgedPages(Drafts drafts, Tracking tracking, Passes passes, Offices offices, Pages pages) {
        this.offices = offices;
        this.drafts = drafts;
        this.tracking = tracking;
        this.passes = passes;
        this.pages = pages;
    }

    /** Whoever sees it may look at the matter from now on without the code. */
    ModelAndView show(
            Lodged lodged, Draft draft, HttpServletRequest request, HttpServletResponse response, Speech speech) {
        var number = lodged.number().value();
        passes.give(request, response, number, passes.issueOf(number), lodged.caseId());
        var progress = tracking.progress(new Actor.Complainant(lodged.caseId()));
        return pages.show("counter/done")
                .addObject("lodged", lodged)
                .addObject("draft", drafts.seal(draft))
                .addObject("typing", "send")
                .addObject("qr", QrCode.of(pages.trackingAddress(request, lodged.number())))
                .addObject("address", pages.counterAddress(request))
                .addObject("matter", new MatterView(progress, speech))
                .addObject("office", offices.of(progress.desk(), speech));
    }
}

package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whom to ask (信访渠道公布): a unit is found by its name, and tells how it is reached; article 18. */
@Controller
class OfficePages {
    private final Pages pages;
    private final Offices offices;
    private final ClosedUnits closed;

    OfficePages(Pages pages, Offices offices, ClosedUnits closed) {
        this.pages = pages;
        this.closed = closed;
        this.offices = offices;
    }

    @GetMapping("/counter/offices")
    ModelAndView find(@RequestParam(defaultValue = "") String q, HttpServletResponse response) {
        Kept.byAnybody(response);
        var wanted = q.strip();
        return pages.show("counter/offices")
                .addObject("q", wanted)
                .addObject("found", wanted.isEmpty() ? offices.first() : offices.search(wanted));
    }

    @GetMapping("/counter/offices/{code}")
    ModelAndView show(@PathVariable String code, HttpServletResponse response) {
        var office = offices.find(code, pages.speech(LocaleContextHolder.getLocale()));
        var ended = closed.find(code);
        if (office.isEmpty() && ended.isEmpty()) {
            return pages.trouble(HttpStatus.NOT_FOUND, "absent");
        }
        Kept.byAnybody(response);
        return office.map(open -> pages.show("counter/office").addObject("office", open))
                .orElseGet(() -> pages.show("counter/office-closed").addObject("closed", ended.orElseThrow()));
    }
}

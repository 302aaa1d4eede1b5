package org.fengqiao.ui.counter;

import org.fengqiao.projections.publication.Publications;
import org.fengqiao.projections.publication.Publications.Opinion;
import org.fengqiao.projections.units.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Published opinions (复核意见公示), article 36. Kept by nobody on the way: what is taken down is gone for the next who asks.
 */
@Controller
class OpinionPages {
    private static final int SHOWN = 20;

    private final Pages pages;
    private final Publications publications;
    private final Units units;

    OpinionPages(Pages pages, Publications publications, Units units) {
        this.pages = pages;
        this.publications = publications;
        this.units = units;
    }

    /** @param after where the page before ended */
    @GetMapping("/counter/opinions")
    ModelAndView list(@RequestParam(required = false) @Nullable String after) {
        var page = publications.page(after, SHOWN);
        return pages.show("counter/opinions")
                .addObject("opinions", page.opinions().stream().map(this::view).toList())
                .addObject("older", page.next())
                .addObject("first", after == null)
                .addObject("withheld", page.withheld());
    }

    @GetMapping("/counter/opinions/{id}")
    ModelAndView show(@PathVariable String id) {
        return publications
                .find(id)
                .map(opinion -> pages.show("counter/opinion").addObject("opinion", view(opinion)))
                .orElseGet(() -> pages.trouble(HttpStatus.NOT_FOUND, "unpublished"));
    }

    private OpinionView view(Opinion opinion) {
        return new OpinionView(opinion, units.nameOf(opinion.by()), pages.speech(LocaleContextHolder.getLocale()));
    }
}

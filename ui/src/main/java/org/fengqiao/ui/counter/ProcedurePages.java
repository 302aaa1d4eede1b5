package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.time.Moment;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The procedure and the law behind it (处理程序和法规公布), article 18. */
@Controller
class ProcedurePages {
    private final Pages pages;
    private final ObjectProvider<Rulebook> rulebook;
    private final Clock clock;

    ProcedurePages(Pages pages, ObjectProvider<Rulebook> rulebook, Clock clock) {
        this.pages = pages;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @GetMapping("/counter/procedure")
    ModelAndView procedure(HttpServletResponse response) {
        Kept.byAnybody(response);
        var say = pages.speech(LocaleContextHolder.getLocale());
        var today = LocalDate.ofInstant(clock.instant(), Moment.SHANGHAI);
        var book = rulebook.getIfAvailable(Rulebook::petitions);
        return pages.show("counter/procedure")
                .addObject("today", say.date(today))
                .addObject("steps", new Procedure(book, today, say).steps());
    }

    @GetMapping("/counter/law")
    ModelAndView law(HttpServletResponse response) {
        Kept.byAnybody(response);
        return pages.show("counter/law").addObject("lines", LawText.PETITION_WORK);
    }
}

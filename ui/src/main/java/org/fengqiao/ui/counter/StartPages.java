package org.fengqiao.ui.counter;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page, the page about personal words, and what is not there (首页). */
@Controller
class StartPages {
    private final Pages pages;

    StartPages(Pages pages) {
        this.pages = pages;
    }

    @GetMapping({"/counter", "/counter/"})
    ModelAndView start() {
        return pages.show("counter/start");
    }

    /** What is done with personal words, in plain ones (个人信息处理告知), PIPL article 17. */
    @GetMapping("/counter/privacy")
    ModelAndView privacy() {
        return pages.show("counter/privacy");
    }

    /** Whatever else is asked for here, by any method; otherwise the desk would answer, with a session. */
    @RequestMapping("/counter/**")
    ModelAndView absent() {
        return pages.trouble(HttpStatus.NOT_FOUND, "absent");
    }
}

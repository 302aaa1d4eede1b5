package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where is my matter (办理进度查询): number and code open the tracking page; the code is only ever posted. */
@Controller
class TrackPages {
    private final Entrance entrance;
    private final Pages pages;

    TrackPages(Entrance entrance, Pages pages) {
        this.entrance = entrance;
        this.pages = pages;
    }

    @GetMapping("/counter/track")
    ModelAndView ask(
            @RequestParam(defaultValue = "") String number, @RequestParam(required = false) @Nullable String ended) {
        return form(number, "", Faults.NONE).addObject("ended", ended);
    }

    /** @param go {@code next}; nothing to see the same page again, in another language */
    @PostMapping("/counter/track")
    ModelAndView open(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String go,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var speech = pages.speech(locale);
        var faults = missing(number, code, speech);
        if (!go.equals("next") || !faults.none()) {
            return form(number, code, go.equals("next") ? faults : Faults.NONE);
        }
        var minutes = entrance.waits(request);
        if (minutes > 0) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Duration.ofMinutes(minutes).toSeconds()));
            return pages.trouble(HttpStatus.TOO_MANY_REQUESTS, "busy", minutes);
        }
        try {
            entrance.open(number, code, request, response);
            return MatterPages.see();
        } catch (Refused refused) {
            var page = form(number, code, Faults.of(new Fault("number", pages.refusal(refused, speech))));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private static Faults missing(String number, String code, Speech speech) {
        var faults = new ArrayList<Fault>();
        if (number.isBlank()) {
            faults.add(new Fault("number", speech.say("counter.fault.number")));
        }
        if (code.isBlank()) {
            faults.add(new Fault("code", speech.say("counter.fault.code")));
        }
        return new Faults(faults);
    }

    private ModelAndView form(String number, String code, Faults faults) {
        return pages.show("counter/track")
                .addObject("number", number)
                .addObject("code", code)
                .addObject("faults", faults)
                .addObject("typing", "next");
    }

    static ModelAndView seeOther(String address) {
        var redirect = new RedirectView(address, true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }
}

package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.tracking.Tracking;
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
    private final Tracking tracking;
    private final Allowances allowances;
    private final Passes passes;
    private final Pages pages;

    TrackPages(Tracking tracking, Allowances allowances, Passes passes, Pages pages) {
        this.tracking = tracking;
        this.allowances = allowances;
        this.passes = passes;
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
        var client = request.getRemoteAddr();
        var minutes = allowances.waitToTry(client);
        if (minutes > 0) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER,
                    Long.toString(Duration.ofMinutes(minutes).toSeconds()));
            return pages.trouble(HttpStatus.TOO_MANY_REQUESTS, "busy", minutes);
        }
        try {
            var complainant = tracking.signIn(plain(number), plain(code));
            allowances.triedWell(client);
            passes.give(request, response, complainant.caseId());
            return MatterPages.see();
        } catch (Refused refused) {
            var page = form(number, code, Faults.of(new Fault("number", pages.refusal(refused, speech))));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    /** Chinese keyboards write wide digits, letters and dashes where nobody sees a difference. */
    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\u2010-\u2015]", "-")
                .strip();
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

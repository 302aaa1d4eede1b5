package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.BiFunction;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.ui.counter.MatterForm.Opened;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What was typed goes to the matter that it was typed for, and is not lost (续写). Where the page of that matter was closed
 * meanwhile, or that of another is open in this browser, its code is asked for on a page that carries the words along; after
 * that they stand in their form again, to be sent.
 */
@Component
class Reopening {
    /** Names the button that sends the code. */
    static final String GO = "open";

    private static final String CODE = "code";

    private final Passes passes;
    private final MatterForm forms;
    private final Entrance entrance;
    private final Pages pages;

    Reopening(Passes passes, MatterForm forms, Entrance entrance, Pages pages) {
        this.passes = passes;
        this.forms = forms;
        this.entrance = entrance;
        this.pages = pages;
    }

    /**
     * What was sent from a tracking page.
     *
     * @param path where it was sent to, below the page
     * @param form its envelope
     * @param typed by the names of the fields
     */
    record Sent(String path, @Nullable String form, Map<String, String> typed) {}

    /** @param then what the complainant of the matter that the form is about gets */
    ModelAndView of(
            Sent sent,
            HttpServletRequest request,
            HttpServletResponse response,
            BiFunction<Actor.Complainant, Opened, ModelAndView> then) {
        var pass = passes.pass(request);
        var form = forms.open(sent.form());
        if (form.isEmpty()) {
            return pass.isEmpty() ? MatterPages.ended() : pages.trouble(HttpStatus.FORBIDDEN, "foreign");
        }
        var open = pass.filter(held -> held.caseId().equals(form.get().caseId()));
        if (open.isPresent()) {
            return then.apply(open.get().complainant(), form.get());
        }
        return GO.equals(request.getParameter("go"))
                ? entered(sent, form.get(), request, response, then)
                : ask(sent, form.get(), Faults.NONE, HttpStatus.OK);
    }

    private ModelAndView entered(
            Sent sent,
            Opened form,
            HttpServletRequest request,
            HttpServletResponse response,
            BiFunction<Actor.Complainant, Opened, ModelAndView> then) {
        var code = request.getParameter(CODE);
        if (code == null || code.isBlank()) {
            var missing = pages.speech(LocaleContextHolder.getLocale()).say("counter.fault.code");
            return ask(sent, form, Faults.of(new Fault(CODE, missing)), HttpStatus.OK);
        }
        var minutes = entrance.waits(request);
        if (minutes > 0) {
            var often = Refused.denied("tracking.too-often", Long.toString(minutes));
            return ask(sent, form, refused(often), HttpStatus.TOO_MANY_REQUESTS);
        }
        try {
            return then.apply(entrance.open(form.number(), code, request, response), form);
        } catch (Refused unknown) {
            return ask(sent, form, refused(unknown), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private Faults refused(Refused refused) {
        var speech = pages.speech(LocaleContextHolder.getLocale());
        return Faults.of(new Fault(CODE, pages.refusal(refused, speech)));
    }

    private ModelAndView ask(Sent sent, Opened form, Faults faults, HttpStatus status) {
        var page = pages.show("counter/again")
                .addObject("path", sent.path())
                .addObject("form", form.envelope())
                .addObject("number", form.number())
                .addObject("typed", sent.typed())
                .addObject("faults", faults)
                .addObject("typing", GO);
        page.setStatus(status);
        return page;
    }
}

package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.ui.words.LawWords;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.words.Words;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** What every page of the counter is made with (页面公共部分). */
@Component
class Pages {
    private final Words words;
    private final CounterSettings settings;
    private final Ways ways;
    private final ObjectProvider<Rulebook> rulebook;

    Pages(Words words, CounterSettings settings, Ways ways, ObjectProvider<Rulebook> rulebook) {
        this.words = words;
        this.settings = settings;
        this.ways = ways;
        this.rulebook = rulebook;
    }

    Speech speech(Locale locale) {
        return words.in(locale);
    }

    ModelAndView show(String template) {
        return new ModelAndView(template)
                .addObject("say", speech(LocaleContextHolder.getLocale()))
                .addObject("display", display())
                .addObject("faults", Faults.NONE)
                .addObject("ways", ways.offered())
                .addObject("filesGone", false)
                .addObject("typing", "");
    }

    private static Display display() {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        return request.getAttribute(Display.NAME) instanceof Display chosen ? chosen : Display.kept(request);
    }

    /** A page that says what went wrong and what still works: {@code counter.trouble.<what>}. */
    ModelAndView trouble(HttpStatus status, String what, Object... values) {
        var page = show("counter/trouble")
                .addObject("what", what)
                .addObject("values", values)
                .addObject("atTheDesk", false);
        page.setStatus(status);
        return page;
    }

    /** The same for somebody of the house, who goes on at the desk. */
    ModelAndView troubleAtTheDesk(HttpStatus status, String what) {
        return trouble(status, what).addObject("atTheDesk", true);
    }

    /** What was refused, and what to do instead. */
    String refusal(Refused refused, Speech speech) {
        var hint = speech.hint(refused);
        var what = speech.refusal(refused);
        return hint.isEmpty() ? what : speech.say("counter.refusal", what, hint);
    }

    /** The same about a matter that was received on that day, with the articles that hold for it. */
    String refusal(Refused refused, Speech speech, LocalDate receivedOn) {
        var book = rulebook.getIfAvailable(Rulebook::petitions);
        return new LawWords(speech).citing(refusal(refused, speech), book, receivedOn);
    }

    /** The number only: the code never stands in an address. */
    String trackingAddress(HttpServletRequest request, PetitionNumber number) {
        return builder(request)
                .path("/counter/track")
                .queryParam("number", number.value())
                .toUriString();
    }

    String counterAddress(HttpServletRequest request) {
        return builder(request).path("/counter").toUriString();
    }

    private UriComponentsBuilder builder(HttpServletRequest request) {
        return settings.publicAddress().isBlank()
                ? ServletUriComponentsBuilder.fromContextPath(request)
                : UriComponentsBuilder.fromUriString(settings.publicAddress());
    }
}

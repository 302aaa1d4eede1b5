package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Contact;
import org.fengqiao.domain.petition.ContactCommand.ChooseContact;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.cases.ContactWish;
import org.fengqiao.projections.tracking.Tracking;
import org.fengqiao.ui.counter.Reopening.Sent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How the complainant wants to be told, chosen anew (更改告知方式). The address that was given before is never shown. */
@Controller
class ContactPages {
    static final String PATH = "contact";

    private static final String CONFIDENTIAL = PATH + "-confidential";
    private static final String OPEN = PATH + "-open";
    private static final String ADDRESS = "address";
    private static final int LONGEST = 200;

    private final Cases cases;
    private final Tracking tracking;
    private final Passes passes;
    private final MatterForm forms;
    private final Reopening reopening;
    private final Allowances allowances;
    private final Ways ways;
    private final Pages pages;

    ContactPages(
            Cases cases,
            Tracking tracking,
            Passes passes,
            MatterForm forms,
            Reopening reopening,
            Allowances allowances,
            Ways ways,
            Pages pages) {
        this.cases = cases;
        this.tracking = tracking;
        this.passes = passes;
        this.forms = forms;
        this.reopening = reopening;
        this.allowances = allowances;
        this.ways = ways;
        this.pages = pages;
    }

    @GetMapping("/counter/matter/contact")
    ModelAndView ask(HttpServletRequest request) {
        return passes.pass(request)
                .map(pass -> {
                    var chosen = tracking.contact(pass.complainant());
                    var wish = new ContactWish(chosen.means(), "", chosen.confidential());
                    return show(forms.begin(pass), wish, Faults.NONE);
                })
                .orElseGet(MatterPages::ended);
    }

    /** @param go {@code next}; anything else to see the same page again, in another language */
    @PostMapping("/counter/matter/contact")
    ModelAndView choose(
            @RequestParam(required = false) @Nullable String form,
            @RequestParam(defaultValue = "") String go,
            @RequestParam(defaultValue = "") String tell,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String confidential,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        var means = ways.named(tell).orElse(Means.NONE);
        var wish = new ContactWish(means, Narrow.of(address), confidential.equals(Question.YES));
        var typed = Map.of("tell", tell, ADDRESS, address.strip(), "confidential", confidential);
        return reopening.of(
                new Sent(PATH, form, typed),
                request,
                response,
                (complainant, opened) -> go.equals("next")
                        ? send(complainant, opened.envelope(), wish, opened.commandId(), locale)
                        : show(opened.envelope(), wish, Faults.NONE));
    }

    private ModelAndView send(
            Actor.Complainant complainant, String form, ContactWish wish, String commandId, Locale locale) {
        var chosen = tracking.contact(complainant);
        var kept = keeps(wish, chosen) ? chosen.address() : null;
        var fault = kept == null ? fault(wish, locale) : Optional.<Fault>empty();
        if (fault.isPresent()) {
            return show(form, wish, Faults.of(fault.get()));
        }
        var minutes = allowances.waitToAct(complainant.caseId());
        if (minutes > 0) {
            var often = pages.speech(locale).say("counter.fault.often", minutes);
            return again(HttpStatus.TOO_MANY_REQUESTS, form, wish, often);
        }
        try {
            var contact = kept == null
                    ? cases.wordsOf(complainant.caseId()).contact(told(wish))
                    : new Contact(wish.means(), kept, wish.confidential());
            cases.send(complainant, new ChooseContact(complainant.caseId(), contact), commandId);
            return TrackPages.seeOther("/counter/matter?done=" + done(chosen, contact));
        } catch (Refused refused) {
            return again(HttpStatus.UNPROCESSABLE_CONTENT, form, wish, pages.refusal(refused, pages.speech(locale)));
        }
    }

    /** What is said then: whoever changed nothing else changed whether it is confidential. */
    private static String done(Tracking.Chosen before, Contact now) {
        var other = before.means() != now.means() || !Objects.equals(before.address(), now.address());
        if (other || before.confidential() == now.confidential()) {
            return PATH;
        }
        return now.confidential() ? CONFIDENTIAL : OPEN;
    }

    static boolean isDone(String what) {
        return Set.of(PATH, CONFIDENTIAL, OPEN).contains(what);
    }

    /** Whoever leaves the address out and stays with the same means keeps the one given before. */
    private static boolean keeps(ContactWish wish, Tracking.Chosen chosen) {
        return wish.means() != Means.NONE && wish.means() == chosen.means() && isBlank(wish.address());
    }

    private static boolean isBlank(@Nullable String address) {
        return address == null || address.isBlank();
    }

    /** Nothing is kept of an address to which nothing is sent. */
    private static ContactWish told(ContactWish wish) {
        return wish.means() == Means.NONE ? new ContactWish(Means.NONE, null, wish.confidential()) : wish;
    }

    private Optional<Fault> fault(ContactWish wish, Locale locale) {
        var address = wish.address() == null ? "" : wish.address();
        var right = switch (wish.means()) {
            case NONE -> true;
            case SMS -> Ways.isMobile(address);
            case EMAIL -> address.length() <= LONGEST && Ways.isMail(address);
        };
        return right
                ? Optional.empty()
                : Optional.of(new Fault(
                        ADDRESS,
                        pages.speech(locale).say("counter.fault." + (wish.means() == Means.SMS ? "mobile" : "email"))));
    }

    private ModelAndView again(HttpStatus status, String form, ContactWish wish, String words) {
        var page = show(form, wish, Faults.of(new Fault(ADDRESS, words)));
        page.setStatus(status);
        return page;
    }

    private ModelAndView show(String form, ContactWish wish, Faults faults) {
        return pages.show("counter/contact")
                .addObject("form", form)
                .addObject("wish", wish)
                .addObject("faults", faults)
                .addObject("typing", "next");
    }
}

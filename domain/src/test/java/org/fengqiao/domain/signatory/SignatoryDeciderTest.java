package org.fengqiao.domain.signatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.decision.Given.ADMINISTRATOR;
import static org.fengqiao.domain.decision.Given.LAST_YEAR;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.decision.Given.TOMORROW;
import static org.fengqiao.domain.decision.Given.YESTERDAY;
import static org.fengqiao.domain.decision.Given.assertRefused;
import static org.fengqiao.domain.decision.Given.facts;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.decision.EventSamples;
import org.fengqiao.domain.decision.Shells;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.decision.Transitions;
import org.fengqiao.domain.signatory.SignatoryCommand.EndSignatory;
import org.fengqiao.domain.signatory.SignatoryCommand.NameSignatory;
import org.fengqiao.domain.signatory.SignatoryEvent.SignatoryEnded;
import org.fengqiao.domain.signatory.SignatoryEvent.SignatoryNamed;
import org.fengqiao.domain.unit.Suzhou;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.junit.jupiter.api.Test;

/** Who signs for a unit is named with the day from which they do. */
class SignatoryDeciderTest {
    private static final Sealed OFFICE = new Sealed("house/signatories", "office", "c2VhbGVk");
    private static final NameSignatory NAME = named("name", TODAY);
    private static final SignatoryNamed NAMED = new SignatoryNamed(Suzhou.GUSU, words("name"), OFFICE, TODAY);
    private static final EndSignatory END = new EndSignatory(Suzhou.GUSU, TODAY);
    private static final SignatoryEnded ENDED = new SignatoryEnded(Suzhou.GUSU, TODAY);
    private static final Signatories AFTER = Signatories.NONE.after(NAMED);

    @Test
    void who_is_named_signs_from_that_day_on() {
        assertThat(SignatoryDecider.decide(Signatories.NONE, NAME, facts())).containsExactly(NAMED);

        assertThat(AFTER.on(YESTERDAY)).isEmpty();
        assertThat(AFTER.on(TODAY)).hasValue(NAMED);
        assertThat(AFTER.on(TODAY.plusYears(9))).hasValue(NAMED);
    }

    @Test
    void the_next_one_signs_from_the_next_ones_first_day_on() {
        var next = new SignatoryNamed(Suzhou.GUSU, words("next"), OFFICE, TOMORROW);

        var both = AFTER.after(next);

        assertThat(both.on(TODAY)).hasValue(NAMED);
        assertThat(both.on(TOMORROW)).hasValue(next);
    }

    @Test
    void what_is_told_late_holds_for_the_days_until_the_next_one_only() {
        var late = new SignatoryNamed(Suzhou.GUSU, words("late"), OFFICE, LAST_YEAR);

        var both = AFTER.after(late);

        assertThat(both.on(YESTERDAY)).hasValue(late);
        assertThat(both.on(TODAY)).hasValue(NAMED);
    }

    @Test
    void of_two_for_the_same_day_the_one_told_last_signs() {
        var right = new SignatoryNamed(Suzhou.GUSU, words("right"), OFFICE, TODAY);

        assertThat(AFTER.after(right).on(TODAY)).hasValue(right);
    }

    @Test
    void nobody_signs_after_the_last_day_until_another_one_is_named() {
        assertThat(SignatoryDecider.decide(AFTER, END, facts())).containsExactly(ENDED);

        var ended = AFTER.after(ENDED);
        assertThat(ended.on(TODAY)).hasValue(NAMED);
        assertThat(ended.on(TOMORROW)).isEmpty();
        refused("signatory.nobody", ended, END);
    }

    @Test
    void what_cannot_be_is_refused() {
        refused("signatory.nobody", Signatories.NONE, END);
        refused("signatory.in-the-past", AFTER, new EndSignatory(Suzhou.GUSU, YESTERDAY));
        var nowhere = new NameSignatory(UnitCode.of("nowhere"), words("name"), OFFICE, TODAY);
        refused("unit.unknown", Signatories.NONE, nowhere);
    }

    @Test
    void the_document_and_the_samples_show_what_is_decided() throws IOException {
        var states = new LinkedHashMap<String, Signatories>();
        states.put("nobody", Signatories.NONE);
        states.put("somebody signs", AFTER);
        var matrix = new Transitions<Signatories, SignatoryCommand>(
                "signatory",
                "Who signs for a unit",
                states,
                List.of(NAME, END),
                (signatories, command) -> SignatoryDecider.decide(signatories, command, facts()));
        matrix.assertApproved(getClass());
        matrix.assertComplete(SignatoryCommand.class, SignatoryEvent.class);
        var samples = new EventSamples(SignatoryEvent.class, List.of(NAMED, ENDED));
        samples.assertApproved();
        samples.assertNothingForgotten("signatory");
    }

    @Test
    void the_administrator_names_them_and_the_director_of_the_unit_or_of_one_above_it() {
        Shells.assertHandlesAll(SignatoryAggregate.class, SignatoryCommand.class);
        for (var actor : List.of(ADMINISTRATOR, director(Suzhou.GUSU), director(Suzhou.CITY))) {
            Shells.fixture(SignatoryAggregate.class, facts(actor))
                    .givenNoPriorActivity()
                    .when(NAME, Map.of(Trace.COMMAND, "c1"))
                    .expectEvents(NAMED);
        }
        Shells.fixture(SignatoryAggregate.class, facts(ADMINISTRATOR))
                .givenCommands(Shells.sent("c1", NAME))
                .when(NAME, Map.of(Trace.COMMAND, "c1"))
                .expectNoEvents();
    }

    @Test
    void nobody_else_does() {
        var officer = new Actor.Staff("officer", Suzhou.GUSU, Set.of(Duty.PETITION_OFFICER));
        for (var actor : List.of(officer, director(UnitCode.of("320583000000")))) {
            Shells.fixture(SignatoryAggregate.class, facts(actor))
                    .givenNoPriorActivity()
                    .when(NAME, Map.of(Trace.COMMAND, "c2"))
                    .expectException(Shells.refusal("authority.denied"));
        }
    }

    private static Actor.Staff director(UnitCode unit) {
        return new Actor.Staff("director", unit, Set.of(Duty.DIRECTOR));
    }

    private static NameSignatory named(String nonce, LocalDate from) {
        return new NameSignatory(Suzhou.GUSU, words(nonce), OFFICE, from);
    }

    private static Sealed words(String nonce) {
        return new Sealed("house/signatories", nonce, "c2VhbGVk");
    }

    private static void refused(String code, Signatories signatories, SignatoryCommand command) {
        assertRefused(code, () -> SignatoryDecider.decide(signatories, command, facts()));
    }
}

package org.fengqiao.domain.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.decision.Given.ADMINISTRATOR;
import static org.fengqiao.domain.decision.Given.LAST_YEAR;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.decision.Given.TOMORROW;
import static org.fengqiao.domain.decision.Given.YESTERDAY;
import static org.fengqiao.domain.decision.Given.assertRefused;
import static org.fengqiao.domain.decision.Given.facts;

import java.io.IOException;
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
import org.fengqiao.domain.letterhead.LetterheadCommand.DropLetterhead;
import org.fengqiao.domain.letterhead.LetterheadCommand.NameLetterhead;
import org.fengqiao.domain.letterhead.LetterheadEvent.LetterheadDropped;
import org.fengqiao.domain.letterhead.LetterheadEvent.LetterheadNamed;
import org.fengqiao.domain.unit.Suzhou;
import org.fengqiao.domain.unit.UnitCode;
import org.junit.jupiter.api.Test;

/** A unit has an official name from a day on. */
class LetterheadDeciderTest {
    private static final NameLetterhead NAME = new NameLetterhead(Suzhou.GUSU, " 苏州市姑苏区信访局 ", TODAY);
    private static final LetterheadNamed NAMED = new LetterheadNamed(Suzhou.GUSU, "苏州市姑苏区信访局", TODAY);
    private static final DropLetterhead DROP = new DropLetterhead(Suzhou.GUSU, TODAY);
    private static final LetterheadDropped DROPPED = new LetterheadDropped(Suzhou.GUSU, TODAY);
    private static final Letterheads AFTER = Letterheads.NONE.after(NAMED);

    @Test
    void it_holds_from_its_day_on() {
        assertThat(LetterheadDecider.decide(Letterheads.NONE, NAME, facts())).containsExactly(NAMED);

        assertThat(AFTER.on(YESTERDAY)).isEmpty();
        assertThat(AFTER.on(TODAY)).hasValue("苏州市姑苏区信访局");
    }

    @Test
    void what_is_told_late_holds_until_the_next_one_only() {
        var both = AFTER.after(new LetterheadNamed(Suzhou.GUSU, "苏州市沧浪区信访局", LAST_YEAR));

        assertThat(both.on(YESTERDAY)).hasValue("苏州市沧浪区信访局");
        assertThat(both.on(TODAY)).hasValue("苏州市姑苏区信访局");
    }

    @Test
    void after_its_last_day_the_unit_has_none() {
        assertThat(LetterheadDecider.decide(AFTER, DROP, facts())).containsExactly(DROPPED);

        var dropped = AFTER.after(DROPPED);
        assertThat(dropped.on(TODAY)).isPresent();
        assertThat(dropped.on(TOMORROW)).isEmpty();
        refused("letterhead.none", dropped, DROP);
    }

    @Test
    void what_cannot_be_is_refused() {
        refused("letterhead.none", Letterheads.NONE, DROP);
        refused("letterhead.in-the-past", AFTER, new DropLetterhead(Suzhou.GUSU, YESTERDAY));
        refused("letterhead.changes-nothing", AFTER, NAME);
        refused("letterhead.words", Letterheads.NONE, new NameLetterhead(Suzhou.GUSU, " ", TODAY));
        refused("letterhead.words", Letterheads.NONE, new NameLetterhead(Suzhou.GUSU, "局".repeat(25), TODAY));
        refused("unit.unknown", Letterheads.NONE, new NameLetterhead(UnitCode.of("nowhere"), "局", TODAY));
    }

    private static void refused(String code, Letterheads letterheads, LetterheadCommand command) {
        assertRefused(code, () -> LetterheadDecider.decide(letterheads, command, facts()));
    }

    @Test
    void the_document_and_the_samples_show_what_is_decided() throws IOException {
        var states = new LinkedHashMap<String, Letterheads>();
        states.put("none", Letterheads.NONE);
        states.put("named", AFTER.after(new LetterheadNamed(Suzhou.GUSU, "姑苏区信访局", TODAY)));
        var matrix = new Transitions<Letterheads, LetterheadCommand>(
                "letterhead",
                "The official name of a unit",
                states,
                List.of(NAME, DROP),
                (letterheads, command) -> LetterheadDecider.decide(letterheads, command, facts()));
        matrix.assertApproved(getClass());
        matrix.assertComplete(LetterheadCommand.class, LetterheadEvent.class);
        var samples = new EventSamples(LetterheadEvent.class, List.of(NAMED, DROPPED));
        samples.assertApproved();
        samples.assertNothingForgotten("letterhead");
    }

    @Test
    void the_administrator_keeps_it_and_nobody_else() {
        Shells.assertHandlesAll(LetterheadAggregate.class, LetterheadCommand.class);
        Shells.fixture(LetterheadAggregate.class, facts(ADMINISTRATOR))
                .givenCommands(Shells.sent("c1", NAME))
                .when(NAME, Map.of(Trace.COMMAND, "c1"))
                .expectNoEvents();
        Shells.fixture(LetterheadAggregate.class, facts(ADMINISTRATOR))
                .givenNoPriorActivity()
                .when(NAME, Map.of(Trace.COMMAND, "c1"))
                .expectEvents(NAMED);
        Shells.fixture(
                        LetterheadAggregate.class,
                        facts(new Actor.Staff("director", Suzhou.GUSU, Set.of(Duty.DIRECTOR))))
                .givenNoPriorActivity()
                .when(NAME, Map.of(Trace.COMMAND, "c2"))
                .expectException(Shells.refusal("authority.denied"));
    }
}

package org.fengqiao.domain.wording;

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
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.decision.EventSamples;
import org.fengqiao.domain.decision.Shells;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.decision.Transitions;
import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.domain.reason.StandardReason.Wording;
import org.fengqiao.domain.reason.StandardReasons;
import org.fengqiao.domain.unit.Suzhou;
import org.fengqiao.domain.wording.ReasonCommand.AddReason;
import org.fengqiao.domain.wording.ReasonCommand.RetireReason;
import org.fengqiao.domain.wording.ReasonCommand.RewordReason;
import org.fengqiao.domain.wording.ReasonEvent.ReasonAdded;
import org.fengqiao.domain.wording.ReasonEvent.ReasonRetired;
import org.fengqiao.domain.wording.ReasonEvent.ReasonReworded;
import org.junit.jupiter.api.Test;

/** Reasons are added, reworded and retired; what was chosen keeps the words of its day. */
class ReasonDeciderTest {
    private static final AddReason ADD = new AddReason("R01", ReasonUse.REFUSAL, "已在诉讼中", "In court", LAST_YEAR);
    private static final ReasonAdded ADDED = new ReasonAdded("R01", ReasonUse.REFUSAL, "已在诉讼中", "In court", LAST_YEAR);
    private static final RewordReason REWORD = new RewordReason("R01", "正在诉讼中", "Before a court", TOMORROW);
    private static final ReasonReworded REWORDED = new ReasonReworded("R01", "正在诉讼中", "Before a court", TOMORROW);
    private static final RetireReason RETIRE = new RetireReason("R01", TODAY);
    private static final ReasonRetired RETIRED = new ReasonRetired("R01", TODAY);
    private static final StandardReasons AFTER = ReasonList.of(List.of(ADDED));

    @Test
    void what_is_added_can_be_chosen_from_its_first_day_on_for_its_step_only() {
        assertThat(ReasonDecider.decide(StandardReasons.NONE, ADD, facts())).containsExactly(ADDED);

        assertThat(AFTER.valid(ReasonUse.REFUSAL, LAST_YEAR)).hasSize(1);
        assertThat(AFTER.valid(ReasonUse.REFUSAL, LAST_YEAR.minusDays(1))).isEmpty();
        assertThat(AFTER.valid(ReasonUse.EXTENSION, TODAY)).isEmpty();
    }

    @Test
    void another_wording_holds_from_its_day_on_and_the_old_one_for_the_days_before() {
        assertThat(ReasonDecider.decide(AFTER, REWORD, facts())).containsExactly(REWORDED);

        var reason = after(REWORDED).find("R01").orElseThrow();
        assertThat(reason.on(TODAY)).map(Wording::text).hasValue("已在诉讼中");
        assertThat(reason.on(TOMORROW)).map(Wording::text).hasValue("正在诉讼中");
        assertThat(reason.on(LAST_YEAR.minusDays(1))).isEmpty();
    }

    @Test
    void a_wording_that_somebody_may_have_chosen_is_never_replaced() {
        refused("reason.only-from-tomorrow", AFTER, new RewordReason("R01", "正在诉讼中", "Before a court", TODAY));
        var again = after(REWORDED, new ReasonReworded("R01", "改一改", "Once more", TOMORROW));
        assertThat(again.find("R01").orElseThrow().wordings()).hasSize(2);
    }

    @Test
    void what_is_retired_is_chosen_no_more_after_its_last_day_and_keeps_its_words() {
        assertThat(ReasonDecider.decide(AFTER, RETIRE, facts())).containsExactly(RETIRED);

        var retired = after(RETIRED);
        assertThat(retired.valid(ReasonUse.REFUSAL, TODAY)).hasSize(1);
        assertThat(retired.valid(ReasonUse.REFUSAL, TOMORROW)).isEmpty();
        assertThat(retired.find("R01").orElseThrow().on(TOMORROW)).isPresent();
        refused("reason.changes-nothing", retired, RETIRE);
    }

    @Test
    void a_code_is_never_used_twice_and_words_are_needed_in_both_languages() {
        refused("reason.there-already", after(RETIRED), ADD);
        refused("reason.code", AFTER, new AddReason("r 1", ReasonUse.REFUSAL, "一", "One", TODAY));
        refused("reason.words", AFTER, new AddReason("R02", ReasonUse.REFUSAL, "一", " ", TODAY));
        refused("reason.words", AFTER, new AddReason("R02", ReasonUse.REFUSAL, "一".repeat(201), "One", TODAY));
        refused("reason.words", AFTER, new RewordReason("R01", "", "One", TOMORROW));
    }

    @Test
    void what_is_not_there_or_changes_nothing_is_refused() {
        refused("reason.unknown", AFTER, new RewordReason("R09", "一", "One", TOMORROW));
        refused("reason.unknown", AFTER, new RetireReason("R09", TODAY));
        refused("reason.changes-nothing", AFTER, new RewordReason("R01", "已在诉讼中", "In court", TOMORROW));
        refused("reason.in-the-past", AFTER, new RetireReason("R01", YESTERDAY));
        var gone = after(new ReasonRetired("R01", YESTERDAY));
        refused("reason.retired-already", gone, REWORD);
        refused("reason.retired-already", gone, RETIRE);
    }

    @Test
    void the_document_and_the_samples_show_what_is_decided() throws IOException {
        var states = new LinkedHashMap<String, StandardReasons>();
        states.put("no reasons", StandardReasons.NONE);
        states.put("can be chosen", AFTER);
        states.put("retired", after(new ReasonRetired("R01", YESTERDAY)));
        var matrix = new Transitions<StandardReasons, ReasonCommand>(
                "reason",
                "The life of a reason that officers choose",
                states,
                List.of(ADD, REWORD, RETIRE),
                (reasons, command) -> ReasonDecider.decide(reasons, command, facts()));
        matrix.assertApproved(getClass());
        matrix.assertComplete(ReasonCommand.class, ReasonEvent.class);
        var samples = new EventSamples(ReasonEvent.class, List.of(ADDED, REWORDED, RETIRED));
        samples.assertApproved();
        samples.assertNothingForgotten("reason");
    }

    @Test
    void only_who_keeps_the_reasons_changes_them_and_a_repeated_command_changes_nothing() {
        Shells.assertHandlesAll(ReasonAggregate.class, ReasonCommand.class);
        Shells.fixture(ReasonAggregate.class, facts(ADMINISTRATOR))
                .givenNoPriorActivity()
                .when(ADD, Map.of(Trace.COMMAND, "c1"))
                .expectEvents(ADDED)
                .expectEventsMatching(Shells.traced("c1", Duty.ADMINISTRATOR));
        Shells.fixture(ReasonAggregate.class, facts(ADMINISTRATOR))
                .givenCommands(Shells.sent("c1", ADD), Shells.sent("c2", REWORD))
                .when(REWORD, Map.of(Trace.COMMAND, "c2"))
                .expectNoEvents();
        var director = new Actor.Staff("director", Suzhou.GUSU, Set.of(Duty.DIRECTOR));
        Shells.fixture(ReasonAggregate.class, facts(director))
                .givenNoPriorActivity()
                .when(ADD, Map.of(Trace.COMMAND, "c3"))
                .expectException(Shells.refusal("authority.denied"));
    }

    /** Once it was added. */
    private static StandardReasons after(ReasonEvent... events) {
        return ReasonList.of(Stream.concat(Stream.of(ADDED), Stream.of(events)).toList());
    }

    private static void refused(String code, StandardReasons reasons, ReasonCommand command) {
        assertRefused(code, () -> ReasonDecider.decide(reasons, command, facts()));
    }
}

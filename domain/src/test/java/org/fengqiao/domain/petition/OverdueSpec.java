package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.domain.petition.RecordEvent.PetitionFellOverdue;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Covers;
import org.junit.jupiter.api.Test;

/** The sheet of the day notes each passed deadline once (记录逾期). */
@Covers("P23")
class OverdueSpec {
    @Test
    void nothing_is_overdue_on_its_last_day() {
        Spec.registered().on("2026-03-17").when(Ask.noteOverdue()).refused("petition.not-overdue");
    }

    @Test
    void the_day_after_every_passed_term_is_noted_once() {
        var spec = Spec.registered().on("2026-03-18");
        var events = spec.when(Ask.noteOverdue()).happen();

        assertThat(events)
                .hasSize(2)
                .allSatisfy(event ->
                        assertThat(((PetitionFellOverdue) event).dueOn()).isEqualTo("2026-03-17"));
        spec.on("2026-03-19").when(Ask.noteOverdue()).refused("petition.not-overdue");
    }

    @Test
    void a_lapsed_right_to_object_is_no_breach() {
        var spec = Spec.transferred().on("2026-03-12");

        assertThat(spec.running(Clock.OBJECTION)).isPresent();
        spec.when(Ask.noteOverdue()).refused("petition.not-overdue");
    }

    @Test
    void the_next_term_can_be_missed_after_the_last_was() {
        var spec = Spec.registered()
                .on("2026-03-18")
                .done(Ask.noteOverdue(), Ask.accept("2026-03-18"))
                .on("2026-05-20");

        assertThat(spec.when(Ask.noteOverdue())
                        .happens(PetitionFellOverdue.class)
                        .clock())
                .isEqualTo(Clock.ANSWER);
    }

    @Test
    void a_report_can_be_owed_after_the_answer() {
        var spec = Spec.registered()
                .done(Ask.assign(World.COMMUNITY, "2026-03-20"), Ask.accept("2026-03-02"))
                .done(Ask.opinion(OpinionOutcome.SUPPORTED, "2026-03-02"))
                .on("2026-03-21");

        assertThat(spec.when(Ask.noteOverdue())
                        .happens(PetitionFellOverdue.class)
                        .clock())
                .isEqualTo(Clock.REPORT);
    }

    @Test
    void what_is_done_or_withdrawn_is_never_overdue() {
        Spec.registered()
                .done(Ask.withdraw())
                .on("2027-01-01")
                .when(Ask.noteOverdue())
                .refused("petition.not-overdue");
        Spec.inWork(PetitionKind.APPEAL)
                .done(Ask.opinion(OpinionOutcome.SUPPORTED, "2026-03-09"), Ask.close())
                .on("2027-01-01")
                .when(Ask.noteOverdue())
                .refused("petition.not-overdue");
    }
}

package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.IntakeEvent.AnsweredBefore;
import org.fengqiao.domain.petition.IntakeEvent.LetterImported;
import org.fengqiao.domain.petition.RecordEvent.PetitionFellOverdue;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Covers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A letter of another system enters with the dates it had there (导入). */
class ImportSpec {
    private static final Actor HOUSE = new Actor.House();

    @Nested
    @Covers("P05")
    class ALetterThatWasAnsweredBefore {
        private final Spec spec = Spec.from("2026-03-02").by(HOUSE);

        @Test
        void enters_with_its_answer_at_its_own_date_and_no_invented_steps() {
            var events = spec.when(Ask.importLetter("2019-11-30T09:15", Ask.answeredAt("2019-12-12T16:00")))
                    .happen();

            assertThat(events).hasSize(2);
            assertThat(events.getFirst()).isInstanceOfSatisfying(LetterImported.class, letter -> {
                assertThat(letter.receivedOn()).isEqualTo("2019-11-30");
                assertThat(letter.occurredAt().at()).isEqualTo("2019-11-30T09:15");
                assertThat(letter.clocks()).isEmpty();
            });
            assertThat(events.getLast()).isInstanceOfSatisfying(AnsweredBefore.class, answer -> {
                assertThat(answer.occurredAt().at()).isEqualTo("2019-12-12T16:00");
                assertThat(answer.daysFromReceipt()).isEqualTo(12);
            });
            assertThat(spec.state()).isEqualTo(PetitionState.ANSWERED);
        }

        @Test
        void on_the_same_day_took_no_days() {
            var events = spec.when(Ask.importLetter("2019-11-30T09:15", Ask.answeredAt("2019-11-30T08:00")))
                    .happen();

            assertThat(((AnsweredBefore) events.getLast()).daysFromReceipt()).isZero();
        }

        @Test
        void is_never_overdue() {
            spec.done(Ask.importLetter("2019-11-30T09:15", Ask.answeredAt("2021-12-12T16:00")))
                    .when(Ask.noteOverdue())
                    .refused("petition.not-overdue");
        }

        @Test
        void was_not_answered_before_it_was_written_and_not_in_the_future() {
            spec.when(Ask.importLetter("2019-11-30T09:15", Ask.answeredAt("2019-11-29T16:00")))
                    .refused("petition.answer-before-letter");
            spec.when(Ask.importLetter("2019-11-30T09:15", Ask.answeredAt("2026-03-03T16:00")))
                    .refused("petition.in-the-future");
            spec.when(Ask.importLetter("2026-03-03T09:15", null)).refused("petition.in-the-future");
        }

        @Test
        void may_be_older_than_the_first_law() {
            spec.when(Ask.importLetter("2004-11-30T09:15", Ask.answeredAt("2004-12-12T16:00")))
                    .happen();

            assertThat(spec.state()).isEqualTo(PetitionState.ANSWERED);
        }
    }

    @Nested
    class ALetterThatNobodyAnswered {
        private final Spec spec = Spec.from("2026-03-02").by(HOUSE).done(Ask.importLetter("2019-11-30T09:15", null));

        @Test
        @Covers("P06")
        void waits_under_the_law_of_its_day() {
            assertThat(spec.state()).isEqualTo(PetitionState.RECEIVED);
            assertThat(spec.running(Clock.ROUTING)).hasValueSatisfying(due -> {
                assertThat(due.on()).isEqualTo("2019-12-16");
                assertThat(due.law()).isEqualTo("信访条例");
                assertThat(due.article()).isEqualTo("21");
            });
        }

        @Test
        @Covers("P23")
        void is_overdue() {
            assertThat(spec.when(Ask.noteOverdue())
                            .happens(PetitionFellOverdue.class)
                            .dueOn())
                    .isEqualTo(LocalDate.of(2019, 12, 16));
        }

        @Test
        @Covers("P08")
        void owes_no_notice_to_whom_nobody_can_reach() {
            assertThat(spec.running(Clock.NOTICE)).isEmpty();
        }

        @Test
        void goes_the_main_road_from_there() {
            spec.by(World.STREET_OFFICER)
                    .done(Ask.register(), Ask.transfer(World.COMMUNITY))
                    .done(new HandlingCommand.AcceptPetition(Ask.CASE, null));

            assertThat(spec.state()).isEqualTo(PetitionState.IN_WORK);
        }

        @Test
        void is_imported_once() {
            spec.when(Ask.importLetter("2019-11-30T09:15", null)).refused("petition.already-there");
        }
    }
}

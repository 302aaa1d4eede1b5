package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.domain.petition.EndingEvent.PetitionClosed;
import org.fengqiao.domain.petition.EndingEvent.PetitionRated;
import org.fengqiao.domain.petition.EndingEvent.PetitionReopened;
import org.fengqiao.domain.petition.EndingEvent.PetitionSupplemented;
import org.fengqiao.domain.petition.EndingEvent.PetitionWithdrawn;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Covers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the complainant adds and says, and how a petition ends (补充、撤回、评价、结案). */
class EndingSpec {
    @Nested
    class TheComplainantWithdraws {
        @Test
        void whatever_was_not_answered_yet_and_every_clock_stops() {
            var received = Spec.from("2026-03-02").done(Ask.lodge());
            var objected = Spec.transferred().done(Ask.object());
            var assigned = Spec.registered().done(Ask.assign(World.COMMUNITY, "2026-04-10"));
            for (var spec : new Spec[] {received, objected, assigned, Spec.inWork(PetitionKind.APPEAL)}) {
                spec.when(Ask.withdraw()).happens(PetitionWithdrawn.class);

                assertThat(spec.state()).isEqualTo(PetitionState.WITHDRAWN);
                assertThat(spec.live().matter().terms().clocks()).isEmpty();
            }
        }

        @Test
        void but_not_what_was_answered() {
            answered().when(Ask.withdraw()).refusedNow();
        }

        @Test
        void and_nothing_goes_on_after_that() {
            var withdrawn = Spec.registered().done(Ask.withdraw());
            withdrawn.when(Ask.accept("2026-03-02")).refusedNow();
            withdrawn.when(Ask.rate(Satisfaction.SATISFIED)).refusedNow();
            withdrawn.when(Ask.close()).happens(PetitionClosed.class);
            withdrawn.when(Ask.rate(Satisfaction.SATISFIED)).refusedNow();
        }
    }

    @Nested
    class TheComplainantSupplements {
        @Test
        void while_it_is_open() {
            var event = Spec.inWork(PetitionKind.APPEAL).when(Ask.supplement()).happens(PetitionSupplemented.class);

            assertThat(event.words()).isEqualTo(World.words("more"));
            assertThat(event.attachments()).hasSize(1);
        }

        @Test
        void but_not_when_it_is_answered() {
            answered().when(Ask.supplement()).refusedNow();
        }
    }

    @Nested
    @Covers("P05")
    class TheComplainantRates {
        @ParameterizedTest
        @EnumSource
        void an_answer_in_one_of_three_grades_with_words(Satisfaction grade) {
            var event = answered().when(Ask.rate(grade)).happens(PetitionRated.class);

            assertThat(event.grade()).isEqualTo(grade);
            assertThat(event.score()).isNull();
            assertThat(event.words()).isEqualTo(World.words("thanks"));
        }

        @Test
        void a_refusal_too_and_also_when_it_is_closed() {
            var refused = Spec.registered().done(Ask.refuse(RightRoute.LITIGATION, "2026-03-02"));
            refused.done(Ask.close()).when(Ask.rate(Satisfaction.NOT_SATISFIED)).happens(PetitionRated.class);
        }

        @Test
        void once_even_across_the_closing() {
            answered()
                    .done(Ask.rate(Satisfaction.SATISFIED), Ask.close())
                    .when(Ask.rate(Satisfaction.NOT_SATISFIED))
                    .refused("petition.rated-already");
        }

        @Test
        void nothing_that_is_still_open() {
            Spec.inWork(PetitionKind.APPEAL)
                    .when(Ask.rate(Satisfaction.SATISFIED))
                    .refusedNow();
        }
    }

    @Nested
    class ItIsClosed {
        @Test
        void once_it_is_answered_refused_or_withdrawn() {
            var spec = answered();
            spec.when(Ask.close()).happens(PetitionClosed.class);

            assertThat(spec.state()).isEqualTo(PetitionState.CLOSED);
            spec.when(Ask.close()).refusedNow();
            Spec.inWork(PetitionKind.APPEAL).when(Ask.close()).refusedNow();
            Spec.registered().when(Ask.close()).refusedNow();
        }

        @Test
        void and_then_only_notes_are_added() {
            var closed = answered().done(Ask.close(), Ask.note());
            closed.when(Ask.attach()).refusedNow();
            closed.when(Ask.visit("2026-03-09T09:00")).refusedNow();
            closed.when(Ask.correctWords(Fact.TITLE)).refusedNow();
            closed.when(Ask.take()).refusedNow();
        }

        @Test
        void in_error_it_is_reopened_as_it_was() {
            var spec = answered();
            var before = spec.petition();
            spec.done(Ask.close());
            spec.when(Ask.reopen()).happens(PetitionReopened.class);

            assertThat(spec.petition()).isEqualTo(before);
            spec.when(Ask.reopen()).refusedNow();
        }

        @Test
        void what_was_said_meanwhile_is_not_lost() {
            var spec = answered().done(Ask.close(), Ask.rate(Satisfaction.RATHER_SATISFIED), Ask.reopen());

            spec.when(Ask.rate(Satisfaction.SATISFIED)).refused("petition.rated-already");
        }

        @Test
        void no_clock_runs_in_it() {
            assertThat(answered().done(Ask.close()).live().matter().terms().clocks())
                    .doesNotContainKeys(Clock.values());
        }
    }

    private static Spec answered() {
        return Spec.inWork(PetitionKind.APPEAL).done(Ask.opinion(OpinionOutcome.SUPPORTED, "2026-03-09"));
    }
}

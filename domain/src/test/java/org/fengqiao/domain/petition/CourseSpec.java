package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.petition.CourseEvent.LedToProcedure;
import org.fengqiao.domain.petition.CourseEvent.TakenUpAgain;
import org.fengqiao.domain.petition.HandlingEvent.PetitionAccepted;
import org.fengqiao.domain.petition.HandlingEvent.PetitionRefused;
import org.fengqiao.domain.petition.SendingEvent.PetitionTransferred;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Covers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was accepted may belong to another procedure; what was decided wrongly is taken up again. */
class CourseSpec {
    private static void assertDue(Spec spec, Clock clock, String day) {
        assertThat(spec.running(clock).orElseThrow().on()).isEqualTo(day);
    }

    @Nested
    @Covers("P15")
    class WhatProvesToBelongElsewhereIsLedThere {
        @ParameterizedTest
        @EnumSource(
                names = {
                    "LITIGATION",
                    "ARBITRATION",
                    "PARTY_APPEAL",
                    "ADMINISTRATIVE_PROCEDURE",
                    "REQUEST_TO_INVESTIGATE"
                })
        void and_that_ends_an_accepted_appeal_without_an_opinion(RightRoute route) {
            var spec = Spec.inWork(PetitionKind.APPEAL);
            var led = spec.when(Ask.lead(route, "2026-03-09")).happens(LedToProcedure.class);

            assertThat(led.words()).isEqualTo(World.words("procedure"));
            assertThat(led.notice()).isEqualTo(Ask.told("2026-03-09"));
            assertThat(led.inTime()).isTrue();
            assertThat(spec.state()).isEqualTo(PetitionState.ANSWERED);
            assertThat(spec.running(Clock.ANSWER)).isEmpty();
            assertThat(PaperTrail.calledForBy(led)).contains(PaperKind.REPLY);
            spec.when(Ask.forReview("2026-03-09")).refusedNow();
        }

        @ParameterizedTest
        @EnumSource(names = {"DISCIPLINE", "OTHER_BODY", "ALREADY_IN_WORK", "ALREADY_FINAL"})
        void but_an_appeal_is_led_nowhere_else(RightRoute route) {
            Spec.inWork(PetitionKind.APPEAL).when(Ask.lead(route, "2026-03-09")).refused("petition.no-such-procedure");
        }

        @Test
        void a_denunciation_to_discipline_inspection_and_a_suggestion_nowhere() {
            Spec.inWork(PetitionKind.DENUNCIATION)
                    .when(Ask.lead(RightRoute.DISCIPLINE, "2026-03-09"))
                    .happens(LedToProcedure.class);
            Spec.inWork(PetitionKind.DENUNCIATION)
                    .when(Ask.lead(RightRoute.LITIGATION, "2026-03-09"))
                    .refused("petition.no-such-procedure");
            Spec.inWork(PetitionKind.SUGGESTION)
                    .when(Ask.lead(RightRoute.ARBITRATION, "2026-03-09"))
                    .refused("petition.no-such-procedure");
        }

        @Test
        void not_before_it_was_accepted_and_not_while_a_hearing_is_held() {
            Spec.registered()
                    .when(Ask.lead(RightRoute.LITIGATION, "2026-03-02"))
                    .refusedNow();
            Spec.inWork(PetitionKind.APPEAL)
                    .done(Ask.openHearing("2026-03-09"))
                    .when(Ask.lead(RightRoute.LITIGATION, "2026-03-09"))
                    .refused("petition.hearing-open");
        }
    }

    @Nested
    @Covers("P23")
    class WhatWasDecidedWronglyIsTakenUpAgain {
        @Test
        void what_was_refused_where_it_was_lodged_can_be_accepted_or_sent_on_and_is_told_anew() {
            var spec = Spec.registered()
                    .done(Ask.refuse(RightRoute.LITIGATION, "2026-03-02"))
                    .on("2026-03-16");
            var again = spec.when(Ask.takeUpAgain()).happens(TakenUpAgain.class);

            assertThat(again.state()).isEqualTo(PetitionState.REGISTERED);
            assertThat(again.reasons()).isEqualTo(World.words("wrong"));
            assertThat(spec.state()).isEqualTo(PetitionState.REGISTERED);
            assertDue(spec, Clock.ROUTING, "2026-03-31");
            assertDue(spec, Clock.NOTICE, "2026-03-31");
            spec.when(Ask.transfer(World.COMMUNITY)).happens(PetitionTransferred.class);
        }

        @Test
        void what_was_refused_where_it_was_sent_stays_there_and_is_objected_to_no_more() {
            var spec = Spec.transferred()
                    .done(Ask.refuse(RightRoute.LITIGATION, "2026-03-04"))
                    .on("2026-03-16");
            var again = spec.when(Ask.takeUpAgain()).happens(TakenUpAgain.class);

            assertThat(again.state()).isEqualTo(PetitionState.ROUTED);
            assertThat(spec.running(Clock.ROUTING)).isEmpty();
            assertDue(spec, Clock.NOTICE, "2026-03-31");
            spec.when(Ask.object()).refused("petition.objection-was-decided");
            spec.when(Ask.accept("2026-03-16")).happens(PetitionAccepted.class);
        }

        @Test
        void it_may_be_refused_again_for_another_reason() {
            Spec.registered()
                    .done(Ask.refuse(RightRoute.LITIGATION, "2026-03-02"), Ask.takeUpAgain())
                    .when(Ask.refuse(RightRoute.ARBITRATION, "2026-03-02"))
                    .happens(PetitionRefused.class);
        }

        @Test
        void what_was_led_elsewhere_is_in_work_again_with_its_whole_term() {
            var spec = Spec.inWork(PetitionKind.APPEAL)
                    .done(Ask.lead(RightRoute.LITIGATION, "2026-03-09"))
                    .on("2026-03-16");
            spec.when(Ask.takeUpAgain()).happens(TakenUpAgain.class);

            assertThat(spec.state()).isEqualTo(PetitionState.IN_WORK);
            assertDue(spec, Clock.ANSWER, "2026-05-15");
        }

        @Test
        void a_reply_too_and_what_comes_then_is_rated_for_itself() {
            var spec = Spec.inWork(PetitionKind.SUGGESTION)
                    .done(Ask.reply(Adoption.NOT_ADOPTED, "2026-03-09"), Ask.rate(Satisfaction.NOT_SATISFIED));
            spec.when(Ask.rate(Satisfaction.SATISFIED)).refused("petition.rated-already");
            spec.when(Ask.takeUpAgain()).happens(TakenUpAgain.class);
            assertThat(spec.running(Clock.ANSWER)).isEmpty();

            spec.done(Ask.reply(Adoption.ADOPTED, "2026-03-09"))
                    .when(Ask.rate(Satisfaction.SATISFIED))
                    .happens(EndingEvent.PetitionRated.class);
        }

        @Test
        void but_an_opinion_is_judged_by_review_and_what_was_answered_before_the_import_stays() {
            Spec.inWork(PetitionKind.APPEAL)
                    .done(Ask.opinion(OpinionOutcome.NOT_SUPPORTED, "2026-03-09"))
                    .when(Ask.takeUpAgain())
                    .refused("petition.an-opinion-is-reviewed");
            Spec.from("2026-03-02")
                    .done(Ask.importLetter("2019-11-30T09:15", Ask.answeredAt("2019-12-12T16:00")))
                    .when(Ask.takeUpAgain())
                    .refusedNow();
        }
    }
}

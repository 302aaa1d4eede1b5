package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fengqiao.domain.petition.HandlingCommand.AcceptPetition;
import org.fengqiao.domain.petition.HandlingEvent.NoticeRecorded;
import org.fengqiao.domain.petition.HandlingEvent.PetitionAccepted;
import org.fengqiao.domain.petition.HandlingEvent.PetitionRefused;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Covers;
import org.fengqiao.domain.rulebook.Deadline;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A petition is accepted, or refused with the right route, and the complainant is told (受理与告知). */
class AcceptanceSpec {
    @Nested
    @Covers("P08")
    class TheComplainantIsToldWithinFifteenDays {
        @Test
        void in_time_when_told_on_the_last_day_even_if_it_is_recorded_later() {
            var spec = Spec.registered().on("2026-03-20");

            assertThat(spec.when(Ask.accept("2026-03-17"))
                            .happens(PetitionAccepted.class)
                            .inTime())
                    .isTrue();
        }

        @Test
        void late_when_told_a_day_after() {
            var accepted = Spec.registered()
                    .on("2026-03-20")
                    .when(Ask.accept("2026-03-18"))
                    .happens(PetitionAccepted.class);

            assertThat(accepted.inTime()).isFalse();
        }

        @Test
        void counted_at_the_unit_it_was_sent_to_from_the_day_it_came_there() {
            var accepted = Spec.transferred()
                    .on("2026-03-19")
                    .when(Ask.accept("2026-03-19"))
                    .happens(PetitionAccepted.class);

            assertThat(accepted.inTime()).isTrue();
        }

        @Test
        void a_notice_may_come_before_the_decision() {
            var spec = Spec.registered().on("2026-03-05");
            spec.when(Ask.recordNotice("2026-03-04")).happens(NoticeRecorded.class);

            assertThat(spec.running(Clock.NOTICE)).isEmpty();
        }

        @Test
        void nobody_was_told_tomorrow_or_before_it_came() {
            Spec.registered().when(Ask.accept("2026-03-03")).refused("petition.in-the-future");
            Spec.registered().when(Ask.accept("2026-03-01")).refused("petition.notice-before-receipt", "2026-03-01");
            Spec.registered()
                    .when(Ask.refuse(RightRoute.LITIGATION, "2026-03-01"))
                    .refused("petition.notice-before-receipt");
        }

        @Test
        void who_can_be_reached_must_be_told() {
            Spec.registered().when(new AcceptPetition(Ask.CASE, null)).refused("petition.notice-missing");
        }

        @Test
        void whose_address_is_unclear_need_not_be_and_no_notice_is_invented() {
            var accepted = Spec.from("2026-03-02")
                    .done(Ask.lodge(Channel.NETWORK, "2026-03-02", Ask.UNREACHABLE), Ask.register())
                    .when(new AcceptPetition(Ask.CASE, null))
                    .happens(PetitionAccepted.class);

            assertThat(accepted.notice()).isNull();
            assertThat(accepted.inTime()).isTrue();
        }
    }

    @Nested
    class AcceptedItIsInWork {
        @Test
        @Covers("P18")
        void an_appeal_is_to_be_answered_within_sixty_days() {
            var spec = Spec.inWork(PetitionKind.APPEAL);

            assertThat(spec.state()).isEqualTo(PetitionState.IN_WORK);
            assertThat(spec.running(Clock.ANSWER))
                    .contains(new Deadline(
                            Clock.ANSWER,
                            LocalDate.of(2026, 5, 8),
                            "P18",
                            "信访工作条例",
                            "34",
                            "petitions-1",
                            "china-2026-1",
                            false));
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "APPEAL")
        @Covers({"P13", "P18"})
        void a_suggestion_or_denunciation_has_no_such_term(PetitionKind kind) {
            assertThat(Spec.inWork(kind).live().matter().terms().clocks()).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(PetitionKind.class)
        @Covers("P18")
        void under_the_law_of_2005_every_kind_has_it(PetitionKind kind) {
            var spec = Spec.from("2026-03-02")
                    .done(Ask.importLetter("2019-11-30T09:15", null), Ask.register(kind))
                    .on("2026-03-09")
                    .done(new AcceptPetition(Ask.CASE, null));

            assertThat(spec.running(Clock.ANSWER)).hasValueSatisfying(due -> {
                assertThat(due.law()).isEqualTo("信访条例");
                assertThat(due.article()).isEqualTo("33");
                assertThat(due.on()).isEqualTo("2026-05-08");
            });
        }

        @Test
        void the_terms_before_it_are_over() {
            var spec = Spec.transferred().done(Ask.accept("2026-03-04"));

            assertThat(spec.live().matter().terms().clocks()).containsOnlyKeys(Clock.ANSWER);
        }
    }

    @Nested
    @Covers("P15")
    class WhatBelongsElsewhereIsLedThere {
        @Test
        @Covers("P07")
        void litigation_to_the_courts_and_discipline_to_its_inspection_under_their_own_rule() {
            assertThat(RightRoute.LITIGATION.rule()).isEqualTo("P15");
            assertThat(RightRoute.DISCIPLINE.rule()).isEqualTo("P07");
            Spec.registered()
                    .when(Ask.refuse(RightRoute.DISCIPLINE, "2026-03-02"))
                    .happens(PetitionRefused.class);
        }

        @ParameterizedTest
        @EnumSource(RightRoute.class)
        void with_the_reason_the_right_route_and_the_notice(RightRoute route) {
            var spec = Spec.registered();
            var refused = spec.when(Ask.refuse(route, "2026-03-02")).happens(PetitionRefused.class);

            assertThat(refused.route()).isEqualTo(route);
            assertThat(refused.reasons()).isEqualTo(World.words("reasons"));
            assertThat(refused.notice()).isEqualTo(Ask.told("2026-03-02"));
            assertThat(spec.state()).isEqualTo(PetitionState.NOT_ACCEPTED);
            assertThat(spec.live().matter().terms().clocks()).isEmpty();
        }

        @Test
        void also_by_the_unit_it_was_sent_to() {
            Spec.transferred()
                    .when(Ask.refuse(RightRoute.ADMINISTRATIVE_PROCEDURE, "2026-03-04"))
                    .happens(PetitionRefused.class);
        }

        @Test
        void but_not_once_it_was_accepted() {
            Spec.inWork(PetitionKind.APPEAL)
                    .when(Ask.refuse(RightRoute.LITIGATION, "2026-03-09"))
                    .refusedNow();
        }
    }
}

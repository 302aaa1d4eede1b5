package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.EndingEvent.PetitionClosed;
import org.fengqiao.domain.petition.OversightEvent.ExecutionRecorded;
import org.fengqiao.domain.petition.OversightEvent.SupervisionAnswered;
import org.fengqiao.domain.petition.OversightEvent.SupervisionEnded;
import org.fengqiao.domain.petition.OversightEvent.SupervisionOpened;
import org.fengqiao.domain.petition.OversightEvent.UrgencyAcknowledged;
import org.fengqiao.domain.petition.OversightEvent.UrgencyLowered;
import org.fengqiao.domain.petition.OversightEvent.UrgencyRaised;
import org.fengqiao.domain.petition.OversightEvent.UrgencyReported;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Covers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is urgent goes up, and who is above supervises what goes wrong below (紧急报告、督办、责令改正、执行). */
class OversightSpec {
    private static Oversight oversight(Spec spec) {
        return spec.live().matter().oversight();
    }

    @Nested
    @Covers("P11")
    class WhatIsUrgentIsReportedAtOnce {
        @Test
        void from_any_state() {
            EveryState.variants().forEach((state, variants) -> {
                if (!state.equals(EveryState.BLANK)) {
                    variants.getFirst().when(Ask.raise(Urgency.URGENT)).happens(UrgencyRaised.class);
                }
            });
        }

        @Test
        void and_may_rise_but_nobody_below_lowers_it() {
            var spec = Spec.transferred().by(World.COMMUNITY_OFFICER);
            spec.when(Ask.raise(Urgency.URGENT)).happens(UrgencyRaised.class);
            spec.when(Ask.raise(Urgency.URGENT)).refused("petition.urgency-only-rises", "URGENT");
            spec.by(World.STREET_OFFICER).when(Ask.raise(Urgency.MAJOR)).happens(UrgencyRaised.class);
            spec.by(World.COMMUNITY_OFFICER)
                    .when(Ask.lower(null))
                    .refused("petition.only-who-is-above-lowers", World.STREET.value());
            spec.by(World.STREET_OFFICER)
                    .when(Ask.lower(Urgency.URGENT))
                    .refused("petition.only-who-is-above-lowers", World.STREET.value());
            spec.by(World.DISTRICT_OFFICER)
                    .when(Ask.lower(Urgency.MAJOR))
                    .refused("petition.urgency-is-not-lower", "MAJOR");
            spec.when(Ask.lower(Urgency.URGENT)).happens(UrgencyLowered.class);
            spec.by(World.STREET_OFFICER)
                    .when(Ask.lower(null))
                    .refused("petition.only-who-is-above-lowers", World.DISTRICT.value());
        }

        @Test
        void each_level_above_says_once_that_it_knows() {
            var spec = Spec.transferred().by(World.COMMUNITY_OFFICER).done(Ask.raise(Urgency.MAJOR));
            assertThat(oversight(spec).marks()).containsExactly(Mark.MAJOR);
            spec.when(Ask.acknowledge()).refused("petition.only-who-is-above-acknowledges", World.COMMUNITY.value());
            spec.by(World.NEIGHBOUR_OFFICER)
                    .when(Ask.acknowledge())
                    .refused("petition.only-who-is-above-acknowledges", World.COMMUNITY.value());
            spec.by(World.STREET_OFFICER).when(Ask.acknowledge()).happens(UrgencyAcknowledged.class);
            spec.when(Ask.acknowledge()).refused("petition.acknowledged-already");
            spec.by(World.DISTRICT_OFFICER).when(Ask.acknowledge()).happens(UrgencyAcknowledged.class);
            assertThat(oversight(spec).alarm())
                    .isEqualTo(
                            new Alarm(Urgency.MAJOR, World.COMMUNITY, Set.of(World.STREET, World.DISTRICT), Set.of()));
        }

        @Test
        void to_whom_it_was_reported_off_the_platform_is_recorded_and_stays_known_whoever_raises_it_further() {
            var spec = Spec.transferred().by(World.COMMUNITY_OFFICER).done(Ask.raise(Urgency.URGENT));
            var reported = spec.by(World.STREET_OFFICER)
                    .when(Ask.reportUp(UrgencyReport.GOVERNMENT, "2026-03-04T08:30"))
                    .happens(UrgencyReported.class);
            assertThat(reported.by()).isEqualTo(World.STREET);
            spec.when(Ask.reportUp(UrgencyReport.GOVERNMENT, "2026-03-04T08:40"))
                    .happens(UrgencyReported.class);
            spec.when(Ask.reportUp(UrgencyReport.NATIONAL_OFFICE, "2026-03-05T08:30"))
                    .refused("petition.in-the-future");
            spec.done(Ask.raise(Urgency.MAJOR));
            assertThat(oversight(spec).alarm())
                    .isEqualTo(new Alarm(Urgency.MAJOR, World.STREET, Set.of(), Set.of(UrgencyReport.GOVERNMENT)));
        }

        @Test
        void every_level_above_on_the_platform_is_to_know_and_no_outside_body() {
            var spec = Spec.transferred().by(World.COMMUNITY_OFFICER).done(Ask.raise(Urgency.MAJOR));
            assertThat(oversight(spec).alarm().levels(spec.facts().units()))
                    .startsWith(World.STREET, World.DISTRICT)
                    .doesNotContain(World.COMMUNITY);
        }

        @Test
        void what_was_never_raised_is_neither_lowered_nor_acknowledged() {
            Spec.registered()
                    .when(Ask.reportUp(UrgencyReport.GOVERNMENT, "2026-03-02T09:00"))
                    .refused("petition.not-urgent");
            Spec.registered().when(Ask.lower(null)).refused("petition.not-urgent");
            Spec.registered().when(Ask.acknowledge()).refused("petition.not-urgent");
        }

        @Test
        void not_by_a_complainant() {
            Spec.registered()
                    .by(new Actor.Complainant(Ask.CASE))
                    .when(Ask.raise(Urgency.MAJOR))
                    .refused("authority.denied");
        }
    }

    @Nested
    @Covers("P21")
    class TheSuperiorSupervises {
        private Spec supervised() {
            return Spec.transferred()
                    .by(World.DISTRICT_OFFICER)
                    .done(Ask.supervise(SupervisionGround.SHIRKING, "2026-03-20"));
        }

        @Test
        void written_feedback_is_owed_by_the_day_it_sets() {
            var spec = Spec.transferred().by(World.DISTRICT_OFFICER);
            var opened = spec.when(Ask.supervise(SupervisionGround.DELAY, "2026-03-20"))
                    .happens(SupervisionOpened.class);

            assertThat(opened.by()).isEqualTo(World.DISTRICT);
            assertThat(spec.running(Clock.SUPERVISION)).hasValueSatisfying(due -> {
                assertThat(due.on()).isEqualTo("2026-03-20");
                assertThat(due.rule()).isEqualTo("P21-feedback");
                assertThat(due.law()).isEqualTo("平台约定");
            });
            assertThat(oversight(spec).marks()).containsExactly(Mark.SUPERVISED);
        }

        @Test
        void the_unit_gives_it_once_and_the_superior_ends_it() {
            var spec = supervised();
            spec.by(World.COMMUNITY_OFFICER).when(Ask.feedback()).happens(SupervisionAnswered.class);
            assertThat(spec.running(Clock.SUPERVISION)).isEmpty();
            spec.when(Ask.feedback()).refused("petition.supervision-answered-already");
            spec.by(World.STREET_OFFICER)
                    .when(Ask.endSupervision())
                    .refused("petition.only-who-supervises-ends-it", World.DISTRICT.value());
            spec.by(World.DISTRICT_OFFICER).when(Ask.endSupervision()).happens(SupervisionEnded.class);
            assertThat(oversight(spec).marks()).isEmpty();
            spec.when(Ask.feedback()).refused("petition.not-supervised");
        }

        @Test
        void one_at_a_time_and_not_by_yesterday() {
            supervised()
                    .when(Ask.supervise(SupervisionGround.FRAUD, "2026-03-20"))
                    .refused("petition.supervision-open");
            Spec.transferred()
                    .when(Ask.supervise(SupervisionGround.FRAUD, "2026-03-04"))
                    .refused("petition.term-in-the-past", "2026-03-04");
        }

        @Test
        void nothing_is_closed_before_it_has_ended() {
            var spec = Spec.inWork(PetitionKind.APPEAL)
                    .done(Ask.opinion(OpinionOutcome.EXPLAINED, "2026-03-09"))
                    .by(World.DISTRICT_OFFICER)
                    .done(Ask.supervise(SupervisionGround.PERFUNCTORY, "2026-03-20"));
            spec.by(World.STREET_OFFICER).when(Ask.close()).refused("petition.supervision-open");
            spec.by(World.DISTRICT_OFFICER).done(Ask.endSupervision());
            spec.by(World.STREET_OFFICER).when(Ask.close()).happens(PetitionClosed.class);
        }

        @Test
        void and_letting_the_feedback_run_out_is_found_too() {
            var spec = supervised().on("2026-03-21");
            spec.done(Ask.noteOverdue());
            assertThat(oversight(spec).missed()).contains(Clock.SUPERVISION);
        }
    }

    @Nested
    @Covers("P23")
    class TheSuperiorOrdersWhatTheHouseFoundToBeCorrected {
        @ParameterizedTest
        @CsvSource({"NOT_REGISTERED, ROUTING", "NOT_ACCEPTED, NOTICE"})
        void what_was_found_missed(SupervisionGround ground, Clock clock) {
            var spec = Spec.from("2026-03-02").done(Ask.lodge()).on("2026-03-18");
            spec.by(World.DISTRICT_OFFICER)
                    .when(Ask.supervise(ground, "2026-03-30"))
                    .refused("petition.no-such-breach-was-found", clock.name());
            spec.done(Ask.noteOverdue());
            spec.when(Ask.supervise(ground, "2026-03-30")).happens(SupervisionOpened.class);
        }

        @Test
        void also_when_it_was_done_late_since() {
            var spec = Spec.inWork(PetitionKind.APPEAL).on("2026-05-11").done(Ask.noteOverdue());
            spec.done(Ask.opinion(OpinionOutcome.EXPLAINED, "2026-05-11")).by(World.DISTRICT_OFFICER);
            spec.when(Ask.supervise(SupervisionGround.NOT_FINISHED, "2026-05-30"))
                    .happens(SupervisionOpened.class);
        }
    }

    @Nested
    @Covers("P16")
    class WhatASupportingOpinionSaysIsCarriedOut {
        @Test
        void and_followed_until_it_is_done() {
            var spec = Spec.inWork(PetitionKind.APPEAL).done(Ask.opinion(OpinionOutcome.SUPPORTED, "2026-03-09"));
            assertThat(oversight(spec).marks()).containsExactly(Mark.TO_EXECUTE);
            spec.when(Ask.execution(false)).happens(ExecutionRecorded.class);
            assertThat(oversight(spec).marks()).containsExactly(Mark.TO_EXECUTE);
            spec.done(Ask.close()).when(Ask.execution(true)).happens(ExecutionRecorded.class);
            assertThat(oversight(spec).marks()).isEmpty();
            spec.when(Ask.execution(true)).refused("petition.nothing-to-execute");
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUPPORTED")
        void other_opinions_leave_nothing_to_do(OpinionOutcome outcome) {
            Spec.inWork(PetitionKind.APPEAL)
                    .done(Ask.opinion(outcome, "2026-03-09"))
                    .when(Ask.execution(true))
                    .refused("petition.nothing-to-execute");
        }

        @ParameterizedTest
        @CsvSource({"CHANGED, true", "UPHELD, false", "REVOKED, false"})
        void a_review_that_changes_it_is_carried_out_too(ReviewOutcome outcome, boolean toDo) {
            var spec = Spec.inWork(PetitionKind.APPEAL)
                    .done(Ask.opinion(OpinionOutcome.NOT_SUPPORTED, "2026-03-09"), Ask.forReview("2026-03-09"))
                    .by(World.DISTRICT_OFFICER)
                    .done(Ask.conclude(outcome, "2026-03-09"));
            assertThat(oversight(spec).marks().contains(Mark.TO_EXECUTE)).isEqualTo(toDo);
        }
    }
}

package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fengqiao.domain.petition.TrackEvent.ChargeEnded;
import org.fengqiao.domain.petition.TrackEvent.ChargeTaken;
import org.fengqiao.domain.petition.TrackEvent.EffectRecorded;
import org.fengqiao.domain.petition.TrackEvent.HandledSimply;
import org.fengqiao.domain.petition.TrackEvent.ReceivedByLeader;
import org.fengqiao.domain.petition.TrackEvent.SimpleHandlingEnded;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Covers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is handled out of the usual way (简易办理、领导接访包案、建议见效). */
class TrackSpec {
    private static Spec simple() {
        return Spec.registered().holdingTo("P26-accept", "P26-answer");
    }

    private static Spec suggestion(Adoption adoption) {
        return Spec.inWork(PetitionKind.SUGGESTION).done(Ask.reply(adoption, "2026-03-09"));
    }

    @Nested
    @Covers("P26")
    class WhatIsSimpleGoesAShorterWay {
        @Test
        void only_where_somebody_decided_to_hold_to_it() {
            Spec.registered().when(Ask.simply()).refused("petition.no-simple-way");
            Spec.registered().holdingTo("P26-answer").when(Ask.simply()).refused("petition.no-simple-way");
        }

        @Test
        void accepted_within_three_working_days_of_receipt() {
            var spec = simple();
            spec.when(Ask.simply()).happens(HandledSimply.class);

            assertThat(spec.running(Clock.NOTICE)).hasValueSatisfying(due -> {
                assertThat(due.on()).isEqualTo(LocalDate.parse("2026-03-05"));
                assertThat(due.rule()).isEqualTo("P26-accept");
            });
            assertThat(spec.live().matter().oversight().marks()).containsExactly(Mark.SIMPLE);
        }

        @Test
        void and_answered_within_ten_of_acceptance_whatever_its_kind() {
            for (var kind : new PetitionKind[] {PetitionKind.APPEAL, PetitionKind.SUGGESTION}) {
                var spec = Spec.from("2026-03-02")
                        .holdingTo("P26-accept", "P26-answer")
                        .done(Ask.lodge(), Ask.register(kind), Ask.simply())
                        .on("2026-03-04")
                        .done(Ask.accept("2026-03-04"));

                assertThat(spec.running(Clock.ANSWER)).hasValueSatisfying(due -> {
                    assertThat(due.on()).isEqualTo(LocalDate.parse("2026-03-18"));
                    assertThat(due.rule()).isEqualTo("P26-answer");
                });
            }
        }

        @Test
        void what_is_in_work_may_prove_simple_too() {
            var spec = Spec.inWork(PetitionKind.APPEAL).holdingTo("P26-accept", "P26-answer");
            spec.when(Ask.simply()).happens(HandledSimply.class);

            assertThat(spec.running(Clock.ANSWER))
                    .hasValueSatisfying(due -> assertThat(due.on()).isEqualTo(LocalDate.parse("2026-03-23")));
        }

        @Test
        void where_it_is_sent_on_the_short_term_runs_from_there() {
            var spec = simple().done(Ask.simply()).on("2026-03-04").done(Ask.transfer(World.COMMUNITY));

            assertThat(spec.running(Clock.NOTICE)).hasValueSatisfying(due -> {
                assertThat(due.on()).isEqualTo(LocalDate.parse("2026-03-09"));
                assertThat(due.rule()).isEqualTo("P26-accept");
            });
        }

        @Test
        void what_proves_complex_goes_back_to_the_usual_terms() {
            var spec = simple().done(Ask.simply());
            spec.when(Ask.usually()).happens(SimpleHandlingEnded.class);
            assertThat(spec.running(Clock.NOTICE)).hasValueSatisfying(due -> {
                assertThat(due.on()).isEqualTo(LocalDate.parse("2026-03-17"));
                assertThat(due.rule()).isEqualTo("P08");
            });
            var inWork = Spec.inWork(PetitionKind.APPEAL)
                    .holdingTo("P26-accept", "P26-answer")
                    .done(Ask.simply());
            inWork.when(Ask.usually()).happens(SimpleHandlingEnded.class);
            assertThat(inWork.running(Clock.ANSWER))
                    .hasValueSatisfying(due -> assertThat(due.rule()).isEqualTo("P18"));
            assertThat(inWork.live().matter().oversight().marks()).isEmpty();
        }

        @Test
        void a_suggestion_that_proves_complex_has_no_term_any_more() {
            var spec = Spec.inWork(PetitionKind.SUGGESTION)
                    .holdingTo("P26-accept", "P26-answer")
                    .done(Ask.simply());
            assertThat(spec.running(Clock.ANSWER)).isPresent();
            spec.when(Ask.usually()).happens(SimpleHandlingEnded.class);
            assertThat(spec.running(Clock.ANSWER)).isEmpty();
        }

        @Test
        void it_is_neither_extended_nor_heard() {
            var spec = Spec.inWork(PetitionKind.APPEAL)
                    .holdingTo("P26-accept", "P26-answer")
                    .done(Ask.simply());
            spec.when(Ask.extend(30, "2026-03-09")).refused("petition.first-the-usual-way");
            spec.when(Ask.openHearing("2026-03-09")).refused("petition.first-the-usual-way");
        }

        @Test
        void a_denunciation_and_what_is_urgent_or_needs_several_is_not_simple() {
            Spec.inWork(PetitionKind.DENUNCIATION)
                    .holdingTo("P26-accept", "P26-answer")
                    .when(Ask.simply())
                    .refused("petition.not-simple");
            simple().done(Ask.raise(Urgency.URGENT)).when(Ask.simply()).refused("petition.not-simple");
            Spec.inWork(PetitionKind.APPEAL)
                    .holdingTo("P26-accept", "P26-answer")
                    .done(Ask.invite(World.HOUSING))
                    .when(Ask.simply())
                    .refused("petition.not-simple");
        }

        @Test
        void once() {
            var spec = simple();
            spec.when(Ask.usually()).refused("petition.not-handled-simply");
            spec.done(Ask.simply()).when(Ask.simply()).refused("petition.handled-simply-already");
        }
    }

    @Nested
    @Covers("P25")
    class LeadersReceiveAndTakeCharge {
        @Test
        void a_reception_stands_in_the_file_on_its_day() {
            var spec = Spec.registered().by(World.STREET_DIRECTOR);
            var received = spec.when(Ask.reception("2026-03-02")).happens(ReceivedByLeader.class);

            assertThat(received.account()).isEqualTo("director.shuangta");
            assertThat(received.unit()).isEqualTo(World.STREET);
            assertThat(received.occurredAt().day()).isEqualTo(LocalDate.parse("2026-03-02"));
            assertThat(spec.live().matter().oversight().marks()).containsExactly(Mark.RECEIVED_BY_LEADER);
            spec.when(Ask.reception("2026-03-03")).refused("petition.in-the-future");
        }

        @Test
        void a_leader_takes_charge_and_ends_it_with_a_reason() {
            var spec = Spec.inWork(PetitionKind.APPEAL).by(World.STREET_DIRECTOR);
            spec.when(Ask.endCharge()).refused("petition.nobody-in-charge");
            spec.when(Ask.takeCharge()).happens(ChargeTaken.class);
            assertThat(spec.live().matter().track().charge()).isEqualTo(new Charge("director.shuangta", World.STREET));
            assertThat(spec.live().matter().oversight().marks()).containsExactly(Mark.IN_CHARGE);
            spec.when(Ask.takeCharge()).refused("petition.in-charge-already");
            spec.when(Ask.endCharge()).happens(ChargeEnded.class);
            assertThat(spec.live().matter().oversight().marks()).isEmpty();
        }

        @Test
        void who_stands_below_does_not_end_it_and_who_stands_above_does() {
            var spec = Spec.transferred().by(World.STREET_DIRECTOR).done(Ask.takeCharge());
            spec.by(World.COMMUNITY_OFFICER)
                    .when(Ask.endCharge())
                    .refused("petition.only-who-is-in-charge-ends-it", World.STREET.value());
            spec.by(World.DISTRICT_OFFICER).when(Ask.endCharge()).happens(ChargeEnded.class);
        }

        @Test
        void nobody_takes_charge_of_what_is_over() {
            Spec.inWork(PetitionKind.APPEAL)
                    .done(Ask.opinion(OpinionOutcome.EXPLAINED, "2026-03-09"), Ask.close())
                    .when(Ask.takeCharge())
                    .refusedNow();
            Spec.registered().done(Ask.withdraw()).when(Ask.takeCharge()).refusedNow();
        }
    }

    @Nested
    @Covers("P13")
    class AnAdoptedSuggestionTakesEffect {
        @Test
        void and_what_it_changed_is_recorded_also_after_it_was_closed() {
            for (var adoption : new Adoption[] {Adoption.ADOPTED, Adoption.PARTLY_ADOPTED}) {
                var spec = suggestion(adoption);
                spec.when(Ask.effect("2026-03-09")).happens(EffectRecorded.class);
                assertThat(spec.live().matter().oversight().marks()).containsExactly(Mark.EFFECTIVE);
            }
            suggestion(Adoption.ADOPTED)
                    .done(Ask.close())
                    .when(Ask.effect("2026-03-09"))
                    .happens(EffectRecorded.class);
        }

        @Test
        void what_was_not_adopted_changes_nothing() {
            suggestion(Adoption.NOT_ADOPTED).when(Ask.effect("2026-03-09")).refused("petition.nothing-was-adopted");
            Spec.inWork(PetitionKind.APPEAL)
                    .done(Ask.opinion(OpinionOutcome.SUPPORTED, "2026-03-09"))
                    .when(Ask.effect("2026-03-09"))
                    .refused("petition.nothing-was-adopted");
            suggestion(Adoption.ADOPTED).when(Ask.effect("2026-03-10")).refused("petition.in-the-future");
        }
    }
}

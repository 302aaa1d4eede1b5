package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.petition.CarryOverEvent.ChargeHandedOver;
import org.fengqiao.domain.petition.HandlingEvent.AssistanceEnded;
import org.fengqiao.domain.petition.IntakeEvent.PetitionLodged;
import org.fengqiao.domain.petition.WallEvent.AccusedCorrected;
import org.fengqiao.domain.petition.WallEvent.AccusedNamed;
import org.fengqiao.domain.petition.WallEvent.PetitionTakenOver;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Covers;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.unit.UnitCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A denunciation never gets to those it is about (检举控告的隔离). */
class WallSpec {
    @Nested
    @Covers("P14")
    class WhoeverIsNamed {
        @Test
        void is_remembered_unit_by_unit_and_person_by_person() {
            var spec = Spec.from("2026-03-02").done(Ask.lodge());
            spec.when(Ask.accuse(World.HOUSING)).happens(AccusedNamed.class);
            spec.when(Ask.accuse("officer.gusu")).happens(AccusedNamed.class);

            assertThat(spec.live().matter().barred().accused())
                    .isEqualTo(new Accused(List.of(World.HOUSING), List.of("officer.gusu")));
        }

        @Test
        void stands_in_no_relation_to_it_any_more_nor_does_any_unit_below() {
            var spec = Spec.from("2026-03-02").done(Ask.lodge(), Ask.accuse(World.STREET));

            assertThat(relation(spec, World.STREET_DIRECTOR)).isEqualTo(Relation.WALLED);
            assertThat(relation(spec, World.COMMUNITY_OFFICER)).isEqualTo(Relation.WALLED);
            assertThat(relation(spec, World.DISTRICT_OFFICER)).isNotEqualTo(Relation.WALLED);
        }

        @Test
        void is_known_here() {
            var spec = Spec.from("2026-03-02").done(Ask.lodge());

            spec.when(Ask.accuse(UnitCode.of("nowhere"))).refused("unit.unknown", "nowhere");
            spec.when(Ask.accuse("nobody")).refused("petition.nobody-of-that-name", "nobody");
            spec.when(Ask.accuse()).refused("petition.nobody-accused");
        }

        @Test
        void is_named_once() {
            Spec.from("2026-03-02")
                    .done(Ask.lodge(), Ask.accuse(World.HOUSING))
                    .when(Ask.accuse(World.HOUSING))
                    .refused("petition.accused-already");
        }

        @Test
        void is_named_by_a_denunciation_or_before_it_is_known_to_be_one() {
            Spec.registered().when(Ask.accuse(World.HOUSING)).refused("petition.only-a-denunciation-accuses", "APPEAL");
            Spec.inWork(PetitionKind.DENUNCIATION)
                    .when(Ask.accuse(World.HOUSING))
                    .happens(AccusedNamed.class);
        }
    }

    @Nested
    @Covers("P14")
    class WhatIsLodgedAboutAUnit {
        @Test
        void starts_at_the_nearest_superior_outside_the_wall() {
            var spec = Spec.from("2026-03-02");
            var events = spec.when(Ask.lodgeAgainst(Accused.units(List.of(World.STREET))))
                    .happen();

            assertThat(events)
                    .extracting(PetitionEvent::getClass)
                    .isEqualTo(List.of(PetitionLodged.class, AccusedNamed.class));
            assertThat(((PetitionLodged) events.getFirst()).unit()).isEqualTo(World.DISTRICT);
            assertThat(spec.live().matter().involved()).containsExactly(World.DISTRICT);
        }

        @Test
        void stays_where_it_was_brought_when_others_are_accused() {
            var spec = Spec.from("2026-03-02");
            spec.when(Ask.lodgeAgainst(Accused.units(List.of(World.NEIGHBOUR)))).happen();

            assertThat(spec.holder().unit()).isEqualTo(World.STREET);
        }

        @Test
        void is_not_worked_by_the_colleagues_of_an_accused_person() {
            var spec = Spec.from("2026-03-02");
            spec.when(Ask.lodgeAgainst(new Accused(List.of(), List.of("director.shuangta"))))
                    .happen();

            assertThat(spec.holder().unit()).isEqualTo(World.DISTRICT);
        }

        @Test
        void has_nobody_to_go_to_when_the_uppermost_centre_is_accused() {
            Spec.from("2026-03-02")
                    .when(Ask.lodgeAgainst(Accused.units(List.of(World.CITY))))
                    .refused("petition.nobody-outside-the-wall", World.STREET.value());
        }
    }

    @Nested
    @Covers("P14")
    class TheSuperiorTakesItOver {
        @Test
        void in_the_same_decision_as_it_stands_and_within_its_terms() {
            var spec = Spec.from("2026-03-02").done(Ask.lodge(), Ask.take()).on("2026-03-06");
            var events = spec.when(Ask.accuse(World.STREET)).happen();

            assertThat(events).hasSize(2).last().isInstanceOfSatisfying(PetitionTakenOver.class, taken -> {
                assertThat(taken.from()).isEqualTo(World.STREET);
                assertThat(taken.to()).isEqualTo(World.DISTRICT);
                assertThat(taken.clocks()).isEmpty();
            });
            assertThat(spec.holder()).isEqualTo(new Holder(World.DISTRICT, null));
            assertThat(spec.state()).isEqualTo(PetitionState.RECEIVED);
            due(spec, Clock.ROUTING, "2026-03-17");
        }

        @Test
        void what_was_sent_to_the_accused_is_to_be_passed_on_anew() {
            var spec = denunciation()
                    .on("2026-03-04")
                    .done(Ask.transfer(World.COMMUNITY))
                    .on("2026-03-06");
            spec.when(Ask.accuse(World.COMMUNITY)).happen();

            assertThat(spec.holder()).isEqualTo(new Holder(World.STREET, null));
            assertThat(spec.state()).isEqualTo(PetitionState.REGISTERED);
            assertThat(spec.live().matter().routing()).isNull();
            due(spec, Clock.ROUTING, "2026-03-23");
            due(spec, Clock.NOTICE, "2026-03-23");
            assertThat(spec.running(Clock.OBJECTION)).isEmpty();
        }

        @Test
        void a_report_that_it_asked_for_itself_is_owed_no_more() {
            var spec = denunciation().done(Ask.assign(World.COMMUNITY, "2026-04-10"));
            spec.when(Ask.accuse(World.COMMUNITY)).happen();

            assertThat(spec.running(Clock.REPORT)).isEmpty();
        }

        @Test
        void a_report_that_others_asked_for_is_owed_by_it() {
            var spec = Spec.from("2026-03-02")
                    .done(Ask.lodge(Channel.LETTER, "2026-03-02", Ask.REACHABLE, World.CITY))
                    .done(Ask.register(PetitionKind.DENUNCIATION), Ask.assign(World.STREET, "2026-04-10"));
            spec.when(Ask.accuse(World.STREET)).happen();

            assertThat(spec.holder().unit()).isEqualTo(World.DISTRICT);
            due(spec, Clock.REPORT, "2026-04-10");
            assertThat(spec.live().involvement().sender()).hasValue(World.CITY);
        }

        @Test
        void what_was_accepted_is_worked_on_within_its_term() {
            var spec = Spec.from("2022-04-20")
                    .done(
                            Ask.lodge(Channel.NETWORK, "2022-04-20", Ask.REACHABLE),
                            Ask.register(PetitionKind.DENUNCIATION))
                    .done(Ask.accept("2022-04-20"));
            var due = spec.running(Clock.ANSWER);
            spec.when(Ask.accuse(World.STREET)).happen();

            assertThat(spec.state()).isEqualTo(PetitionState.IN_WORK);
            assertThat(spec.holder().unit()).isEqualTo(World.DISTRICT);
            assertThat(spec.running(Clock.ANSWER)).isPresent().isEqualTo(due);
        }

        @Test
        void also_as_the_sender_who_decides_on_an_objection() {
            var spec = denunciation().done(Ask.transfer(World.HOUSING), Ask.object());
            spec.when(Ask.accuse(World.STREET)).happen();

            assertThat(spec.state()).isEqualTo(PetitionState.OBJECTED);
            assertThat(spec.holder().unit()).isEqualTo(World.HOUSING);
            assertThat(spec.live().involvement().sender()).hasValue(World.DISTRICT);
            spec.done(Ask.uphold());
            assertThat(spec.holder()).isEqualTo(new Holder(World.DISTRICT, null));
        }

        @Test
        void what_an_accused_unit_had_sent_up_to_it_is_its_own() {
            var spec = denunciation().done(Ask.transfer(World.DISTRICT));
            spec.when(Ask.accuse(World.STREET)).happen();

            assertThat(spec.state()).isEqualTo(PetitionState.REGISTERED);
            assertThat(spec.holder().unit()).isEqualTo(World.DISTRICT);
            assertThat(spec.live().matter().routing()).isNull();
            assertThat(spec.running(Clock.ROUTING)).isPresent();
        }

        @Test
        void and_keeps_the_file_for_an_outside_body_instead() {
            var spec = denunciation().done(Ask.transfer(World.COURT));
            spec.when(Ask.accuse(World.STREET)).happen();

            assertThat(spec.holder().unit()).isEqualTo(World.COURT);
            assertThat(relation(spec, World.DISTRICT_OFFICER)).isEqualTo(Relation.HOLDER);
            assertThat(relation(spec, World.STREET_OFFICER)).isEqualTo(Relation.WALLED);
        }

        @Test
        @Covers("P25")
        void a_leader_of_the_accused_answers_for_it_in_person_no_more() {
            var spec = denunciation().by(World.STREET_DIRECTOR).done(Ask.takeCharge());
            var events = spec.when(Ask.accuse(World.STREET)).happen();

            assertThat(events.getLast()).isInstanceOfSatisfying(ChargeHandedOver.class, ended -> {
                assertThat(ended.from()).isEqualTo(World.STREET_DIRECTOR.account());
                assertThat(ended.to()).isNull();
            });
            assertThat(spec.live().matter().track().charge()).isNull();
        }

        @Test
        void accused_units_assist_no_more_and_it_needs_no_help_from_itself() {
            var spec =
                    Spec.inWork(PetitionKind.DENUNCIATION).done(Ask.invite(World.HOUSING), Ask.invite(World.DISTRICT));
            var events = spec.when(Ask.accuse(World.STREET, World.HOUSING)).happen();

            assertThat(events)
                    .filteredOn(AssistanceEnded.class::isInstance)
                    .extracting(event -> ((AssistanceEnded) event).unit())
                    .containsExactly(World.DISTRICT, World.HOUSING);
            assertThat(spec.live().matter().assisting()).isEmpty();
        }

        @Test
        void after_the_end_too() {
            var spec = Spec.inWork(PetitionKind.DENUNCIATION).done(Ask.reply(null, "2026-03-09"), Ask.close());
            spec.when(Ask.accuse(World.STREET)).happen();

            assertThat(spec.state()).isEqualTo(PetitionState.CLOSED);
            assertThat(spec.holder().unit()).isEqualTo(World.DISTRICT);
        }

        @Test
        void what_went_through_several_hands_to_the_accused_comes_back_in_one_step() {
            var spec = Spec.from("2026-03-02")
                    .done(Ask.lodge(Channel.LETTER, "2026-03-02", Ask.REACHABLE, World.DISTRICT))
                    .done(Ask.register(PetitionKind.DENUNCIATION), Ask.transfer(World.STREET))
                    .done(Ask.transfer(World.COMMUNITY));
            var events = spec.when(Ask.accuse(World.STREET)).happen();

            assertThat(events).hasSize(2).last().isInstanceOfSatisfying(PetitionTakenOver.class, taken -> {
                assertThat(taken.to()).isEqualTo(World.DISTRICT);
                assertThat(taken.stepsUndone()).isEqualTo(2);
            });
            assertThat(spec.live().matter().routing()).isNull();
        }

        @Test
        void a_review_of_what_the_accused_decided_goes_on_and_nothing_goes_back_to_them() {
            var spec = Spec.inWork(PetitionKind.APPEAL)
                    .done(Ask.opinion(OpinionOutcome.NOT_SUPPORTED, "2026-03-09"), Ask.forReview("2026-03-09"))
                    .done(Ask.correct(Fact.KIND, "DENUNCIATION"));
            spec.when(Ask.accuse(World.STREET)).happen();

            assertThat(spec.state()).isEqualTo(PetitionState.UNDER_REVIEW);
            spec.by(World.DISTRICT_OFFICER).done(Ask.conclude(ReviewOutcome.REVOKED, "2026-03-09"));
            assertThat(spec.state()).isEqualTo(PetitionState.IN_WORK);
            assertThat(spec.holder()).isEqualTo(new Holder(World.DISTRICT, null));
        }

        @Test
        void but_where_only_a_person_of_the_uppermost_centre_is_accused_colleagues_go_on_without_that_person() {
            var director = new Actor.Staff("officer.gusu", World.CITY, World.DISTRICT_OFFICER.duties());
            var accused = new Accused(List.of(), List.of(director.account()));

            assertThat(accused.nearestOutside(
                            World.CITY,
                            World.on(LocalDate.of(2026, 3, 2), director).units(),
                            _ -> Optional.of(director)))
                    .isEqualTo(World.CITY);
        }
    }

    @Nested
    @Covers({"P14", "P24"})
    class NobodyBehindTheWall {
        @Test
        void is_sent_it() {
            var spec = denunciation().done(Ask.accuse(World.COMMUNITY));

            spec.when(Ask.transfer(World.COMMUNITY)).refused("petition.unit-is-walled", World.COMMUNITY.value());
            spec.when(Ask.assign(World.COMMUNITY, "2026-04-10")).refused("petition.unit-is-walled");
            spec.when(Ask.correct(Fact.UNIT, World.COMMUNITY.value())).refused("petition.unit-is-walled");
        }

        @Test
        void nor_where_an_accused_person_works() {
            denunciation()
                    .done(Ask.accuse("officer.dinghuisi"))
                    .when(Ask.transfer(World.COMMUNITY))
                    .refused("petition.unit-is-walled");
        }

        @Test
        void is_asked_to_help() {
            Spec.inWork(PetitionKind.DENUNCIATION)
                    .done(Ask.accuse(World.HOUSING))
                    .when(Ask.invite(World.HOUSING))
                    .refused("petition.unit-is-walled");
        }

        @Test
        void is_given_it_by_a_colleague_or_gets_it_back() {
            var spec = denunciation().done(Ask.requestRecusal("colleague.shuangta"));
            spec.by(World.STREET_DIRECTOR).done(Ask.grantRecusal("colleague.shuangta"));
            spec.when(Ask.pass("colleague.shuangta")).refused("petition.person-is-walled");

            var sent = denunciation()
                    .by(World.STREET_COLLEAGUE)
                    .done(Ask.take(), Ask.transfer(World.COMMUNITY), Ask.object())
                    .done(Ask.requestRecusal("colleague.shuangta"))
                    .by(World.STREET_DIRECTOR)
                    .done(Ask.grantRecusal("colleague.shuangta"), Ask.uphold());
            assertThat(sent.holder()).isEqualTo(new Holder(World.STREET, null));
        }
    }

    @Nested
    @Covers("P14")
    class NamedInError {
        @Test
        void it_is_corrected_with_a_reason_and_the_right_one_is_walled_at_once() {
            var spec = denunciation().done(Ask.accuse(World.COMMUNITY));
            var events = spec.when(Ask.correctAccused(World.STREET)).happen();

            assertThat(events.getFirst()).isInstanceOfSatisfying(AccusedCorrected.class, corrected -> {
                assertThat(corrected.was()).isEqualTo(Accused.units(List.of(World.COMMUNITY)));
                assertThat(corrected.is()).isEqualTo(Accused.units(List.of(World.STREET)));
            });
            assertThat(spec.holder().unit()).isEqualTo(World.DISTRICT);
        }

        @Test
        void or_nobody_was_and_the_wall_falls() {
            var spec = denunciation().done(Ask.accuse(World.COMMUNITY));
            spec.when(Ask.correctAccused()).happens(AccusedCorrected.class);

            assertThat(spec.live().involvement().walls().units()).isEmpty();
        }

        @Test
        void only_where_somebody_was_named_and_something_changes() {
            denunciation().when(Ask.correctAccused(World.STREET)).refused("petition.nobody-accused-yet");
            denunciation()
                    .done(Ask.accuse(World.COMMUNITY))
                    .when(Ask.correctAccused(World.COMMUNITY))
                    .refused("petition.accused-already");
        }
    }

    private static Spec denunciation() {
        return Spec.from("2026-03-02").done(Ask.lodge(), Ask.register(PetitionKind.DENUNCIATION));
    }

    /** The first one: what the actor may do begins with it. */
    private static Relation relation(Spec spec, Actor actor) {
        return spec.live()
                .involvement()
                .of(actor, World.on(LocalDate.of(2026, 3, 2), actor).units())
                .iterator()
                .next();
    }

    private static void due(Spec spec, Clock clock, String day) {
        assertThat(spec.running(clock)).map(Deadline::on).hasValue(LocalDate.parse(day));
    }
}

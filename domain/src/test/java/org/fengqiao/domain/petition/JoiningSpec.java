package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.domain.petition.TrackEvent.AgreementReached;
import org.fengqiao.domain.petition.TrackEvent.BodiesSettled;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Covers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What several do together: bodies that are competent, and parties that agree (多单位事项、调解和解). */
class JoiningSpec {
    @Nested
    @Covers("P10")
    class WhoIsResponsibleIsSettled {
        @Test
        void by_agreement_and_then_it_is_there_and_the_others_assist() {
            var spec = Spec.registered();
            spec.when(Ask.settle(SettlementManner.AGREEMENT, World.HOUSING, World.COMMUNITY))
                    .happens(BodiesSettled.class);

            assertThat(spec.state()).isEqualTo(PetitionState.ROUTED);
            assertThat(spec.holder()).isEqualTo(new Holder(World.HOUSING, null));
            assertThat(spec.live().matter().assisting()).isEqualTo(Set.of(World.COMMUNITY));
            assertThat(spec.running(Clock.NOTICE))
                    .hasValueSatisfying(due -> assertThat(due.on()).isEqualTo(LocalDate.parse("2026-03-17")));
        }

        @Test
        void who_is_responsible_by_that_does_not_object_any_more() {
            var spec = Spec.registered().done(Ask.settle(SettlementManner.AGREEMENT, World.HOUSING, World.COMMUNITY));

            assertThat(spec.running(Clock.OBJECTION)).isEmpty();
            spec.when(Ask.object()).refused("petition.objection-was-decided");
        }

        @Test
        void an_objection_ends_with_what_the_joint_conference_says() {
            var stays = Spec.transferred().by(World.COMMUNITY_OFFICER).done(Ask.object());
            stays.by(World.STREET_OFFICER)
                    .when(Ask.settle(SettlementManner.JOINT_CONFERENCE, World.COMMUNITY, World.HOUSING))
                    .happens(BodiesSettled.class);
            assertThat(stays.state()).isEqualTo(PetitionState.ROUTED);
            assertThat(stays.holder().unit()).isEqualTo(World.COMMUNITY);

            var goes = Spec.transferred().by(World.COMMUNITY_OFFICER).done(Ask.object());
            goes.when(Ask.settle(SettlementManner.JOINT_CONFERENCE, World.NEIGHBOUR, World.COMMUNITY))
                    .happens(BodiesSettled.class);
            assertThat(goes.holder().unit()).isEqualTo(World.NEIGHBOUR);
            assertThat(goes.live().matter().routing())
                    .as("its sender stays")
                    .satisfies(routing -> assertThat(routing.from()).isEqualTo(World.STREET));
        }

        @Test
        void the_sender_takes_it_back_instead() {
            Spec.transferred()
                    .when(Ask.settle(SettlementManner.AGREEMENT, World.STREET, World.COMMUNITY))
                    .refused("petition.the-sender-takes-it-back");
        }

        @Test
        void only_who_stands_above_all_of_them_decides_as_their_superior() {
            var decision = Ask.settle(SettlementManner.COMMON_SUPERIOR, World.COMMUNITY, World.HOUSING);
            Spec.registered().when(decision).refused("petition.only-the-common-superior-decides");
            Spec.registered().by(World.DISTRICT_OFFICER).when(decision).happens(BodiesSettled.class);
        }

        @Test
        void what_was_accepted_stays_and_only_who_assists_changes() {
            var spec = Spec.inWork(PetitionKind.APPEAL).done(Ask.invite(World.COMMUNITY));
            spec.when(Ask.settle(SettlementManner.AGREEMENT, World.HOUSING, World.STREET))
                    .refused("petition.accepted-where-it-is");
            spec.when(Ask.settle(SettlementManner.AGREEMENT, World.STREET, World.HOUSING))
                    .happens(BodiesSettled.class);
            assertThat(spec.state()).isEqualTo(PetitionState.IN_WORK);
            assertThat(spec.live().matter().assisting()).isEqualTo(Set.of(World.HOUSING));
        }

        @Test
        void where_one_is_no_more_the_refusal_names_who_stands_in_its_place() {
            Spec.registered()
                    .succeeded(World.HOUSING, World.NEW_STREET)
                    .when(Ask.settle(SettlementManner.AGREEMENT, World.COMMUNITY, World.HOUSING))
                    .refused("unit.succeeded", World.HOUSING.value(), World.NEW_STREET.value());
        }

        @Test
        void it_takes_two_that_exist_and_are_not_accused() {
            Spec.registered()
                    .when(Ask.settle(SettlementManner.AGREEMENT, World.HOUSING))
                    .refused("petition.several-bodies");
            Spec.registered()
                    .when(Ask.settle(SettlementManner.AGREEMENT, World.HOUSING, World.HOUSING))
                    .refused("petition.several-bodies");
            Spec.registered()
                    .when(Ask.settle(SettlementManner.AGREEMENT, World.HOUSING, World.CLOSED_COMMUNITY))
                    .refused("unit.closed");
            Spec.from("2026-03-02")
                    .done(Ask.lodge(), Ask.accuse(World.NEIGHBOUR), Ask.register(PetitionKind.DENUNCIATION))
                    .when(Ask.settle(SettlementManner.AGREEMENT, World.HOUSING, World.NEIGHBOUR))
                    .refused("petition.unit-is-walled");
        }
    }

    @Nested
    @Covers("P17")
    class PartiesAgreeInWriting {
        @Test
        void and_that_ends_an_appeal_without_an_opinion() {
            var spec = Spec.inWork(PetitionKind.APPEAL);
            var reached = spec.when(Ask.agree("2026-03-09")).happens(AgreementReached.class);

            assertThat(reached.inTime()).isTrue();
            assertThat(spec.state()).isEqualTo(PetitionState.ANSWERED);
            assertThat(spec.running(Clock.ANSWER)).isEmpty();
            spec.when(Ask.forReview("2026-03-09")).refusedNow();
        }

        @Test
        void nothing_else_ends_so_and_nobody_signs_tomorrow() {
            Spec.inWork(PetitionKind.SUGGESTION)
                    .when(Ask.agree("2026-03-09"))
                    .refused("petition.only-an-appeal-ends-by-agreement");
            Spec.inWork(PetitionKind.APPEAL).when(Ask.agree("2026-03-10")).refused("petition.in-the-future");
            Spec.inWork(PetitionKind.APPEAL)
                    .done(Ask.openHearing("2026-03-09"))
                    .when(Ask.agree("2026-03-09"))
                    .refused("petition.hearing-open");
        }
    }
}

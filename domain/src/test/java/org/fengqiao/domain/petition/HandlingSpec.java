package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.HandlingEvent.AssistanceEnded;
import org.fengqiao.domain.petition.HandlingEvent.AssistanceInvited;
import org.fengqiao.domain.petition.HandlingEvent.AttachmentAdded;
import org.fengqiao.domain.petition.HandlingEvent.NoteAdded;
import org.fengqiao.domain.petition.HandlingEvent.PetitionPassed;
import org.fengqiao.domain.petition.HandlingEvent.PetitionTaken;
import org.fengqiao.domain.petition.HandlingEvent.QueryCodeReissued;
import org.fengqiao.domain.petition.HandlingEvent.VisitRecorded;
import org.fengqiao.domain.rulebook.Covers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A petition is worked: by one person of one unit, with notes, visits, files and help (办理). */
class HandlingSpec {
    @Test
    @Covers("P05")
    void who_lost_the_query_code_gets_another_after_an_identity_check_in_any_state() {
        EveryState.variants().forEach((state, variants) -> {
            if (!state.equals(EveryState.BLANK)) {
                assertThat(variants.getFirst()
                                .when(Ask.reissueCode())
                                .happens(QueryCodeReissued.class)
                                .check())
                        .isEqualTo(IdentityCheck.IDENTITY_CARD);
            }
        });
    }

    @Nested
    class OnePersonHasIt {
        @Test
        void who_takes_it() {
            var spec = Spec.registered();
            spec.when(Ask.take()).happens(PetitionTaken.class);

            assertThat(spec.holder()).isEqualTo(new Holder(World.STREET, "officer.shuangta"));
            spec.when(Ask.take()).refused("petition.already-yours");
            spec.by(World.STREET_COLLEAGUE).when(Ask.take()).refused("petition.taken-by-another");
        }

        @Test
        void of_the_unit_that_holds_it() {
            Spec.registered().done(Ask.transfer(World.COURT)).when(Ask.take()).refused("petition.nobody-of-that-unit");
        }

        @Test
        void and_no_machine() {
            Spec.registered().by(new Actor.House()).when(Ask.take()).refused("authority.denied");
        }

        @Test
        void or_to_whom_it_is_passed_within_the_unit() {
            var spec = Spec.registered().done(Ask.take());
            spec.when(Ask.pass("colleague.shuangta")).happens(PetitionPassed.class);

            assertThat(spec.holder()).isEqualTo(new Holder(World.STREET, "colleague.shuangta"));
            spec.when(Ask.pass("colleague.shuangta")).refused("petition.already-with-that-person");
        }

        @Test
        void never_to_a_stranger() {
            Spec.registered().when(Ask.pass("officer.dinghuisi")).refused("petition.nobody-of-that-unit");
            Spec.registered().when(Ask.pass("nobody")).refused("petition.nobody-of-that-unit");
        }

        @Test
        void until_it_goes_to_another_unit() {
            var spec = Spec.registered().done(Ask.take(), Ask.transfer(World.COMMUNITY));

            assertThat(spec.holder()).isEqualTo(new Holder(World.COMMUNITY, null));
        }
    }

    @Nested
    class WhatIsDoneIsRecorded {
        @Test
        void in_notes() {
            assertThat(Spec.registered()
                            .when(Ask.note())
                            .happens(NoteAdded.class)
                            .words())
                    .isEqualTo(World.words("note"));
        }

        @Test
        void in_visits_on_their_own_day() {
            var visit = Spec.inWork(PetitionKind.APPEAL)
                    .on("2026-03-12")
                    .when(Ask.visit("2026-03-10T14:30"))
                    .happens(VisitRecorded.class);

            assertThat(visit.occurredAt().day()).isEqualTo("2026-03-10");
        }

        @Test
        void but_no_visit_is_recorded_before_it_was_made() {
            Spec.inWork(PetitionKind.APPEAL)
                    .when(Ask.visit("2026-03-09T10:01"))
                    .refused("petition.in-the-future", "2026-03-09");
        }

        @Test
        void in_files() {
            assertThat(Spec.registered()
                            .when(Ask.attach())
                            .happens(AttachmentAdded.class)
                            .attachment())
                    .isEqualTo(Ask.attachment());
        }
    }

    @Nested
    class OtherUnitsAssist {
        @Test
        void when_they_are_asked_until_it_ends() {
            var spec = Spec.inWork(PetitionKind.APPEAL);
            spec.when(Ask.invite(World.HOUSING)).happens(AssistanceInvited.class);

            assertThat(spec.live().involvement().assisting()).containsExactly(World.HOUSING);
            spec.when(Ask.invite(World.HOUSING)).refused("petition.assists-already");
            spec.when(Ask.endAssistance(World.HOUSING)).happens(AssistanceEnded.class);
            assertThat(spec.live().involvement().assisting()).isEmpty();
            spec.when(Ask.endAssistance(World.HOUSING)).refused("petition.does-not-assist");
        }

        @Test
        void or_until_it_is_ended_after_the_answer() {
            var spec = Spec.inWork(PetitionKind.APPEAL)
                    .done(Ask.invite(World.HOUSING), Ask.opinion(OpinionOutcome.SUPPORTED, "2026-03-09"));
            spec.when(Ask.endAssistance(World.HOUSING)).happens(AssistanceEnded.class);
        }

        @Test
        void but_nobody_assists_itself_and_no_closed_unit_helps() {
            Spec.inWork(PetitionKind.APPEAL).when(Ask.invite(World.STREET)).refused("petition.assists-itself");
            Spec.inWork(PetitionKind.APPEAL)
                    .when(Ask.invite(World.CLOSED_COMMUNITY))
                    .refused("unit.closed");
        }

        @Test
        void while_it_is_in_work() {
            Spec.registered().when(Ask.invite(World.HOUSING)).refusedNow();
        }

        @Test
        void the_case_stays_with_its_one_holder() {
            assertThat(Spec.inWork(PetitionKind.APPEAL)
                            .done(Ask.invite(World.HOUSING))
                            .holder()
                            .unit())
                    .isEqualTo(World.STREET);
        }
    }
}

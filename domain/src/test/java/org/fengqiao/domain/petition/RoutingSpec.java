package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fengqiao.domain.petition.AnsweringEvent.ClosingReportSubmitted;
import org.fengqiao.domain.petition.SendingEvent.ObjectionRejected;
import org.fengqiao.domain.petition.SendingEvent.ObjectionUpheld;
import org.fengqiao.domain.petition.SendingEvent.PetitionAssigned;
import org.fengqiao.domain.petition.SendingEvent.PetitionTransferred;
import org.fengqiao.domain.petition.SendingEvent.RoutingObjected;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Covers;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.unit.UnitCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A petition is sent to whom it belongs (转送、交办、异议). */
class RoutingSpec {
    @Nested
    @Covers("P06")
    class ItIsTransferred {
        @Test
        void to_a_unit_below_which_then_holds_it_untaken() {
            var spec = Spec.registered().done(Ask.take()).on("2026-03-04");
            var event = spec.when(Ask.transfer(World.COMMUNITY)).happens(PetitionTransferred.class);

            assertThat(event.from()).isEqualTo(new Holder(World.STREET, "officer.shuangta"));
            assertThat(spec.holder()).isEqualTo(new Holder(World.COMMUNITY, null));
            assertThat(spec.state()).isEqualTo(PetitionState.ROUTED);
        }

        @Test
        void and_keeps_its_number() {
            assertThat(Spec.transferred().live().matter().entry().number())
                    .isEqualTo(new PetitionNumber("320508021-2026-000017"));
        }

        @Test
        void which_ends_the_term_for_passing_it_on_and_starts_those_of_the_receiver() {
            var spec = Spec.transferred();

            assertThat(spec.running(Clock.ROUTING)).isEmpty();
            due(spec, Clock.NOTICE, "2026-03-19");
            due(spec, Clock.OBJECTION, "2026-03-11");
        }

        @Test
        void to_a_department_or_to_the_unit_directly_above() {
            Spec.registered().when(Ask.transfer(World.HOUSING)).happens(PetitionTransferred.class);
            Spec.registered().when(Ask.transfer(World.DISTRICT)).happens(PetitionTransferred.class);
        }

        @Test
        void but_not_sideways_nor_over_the_head_of_the_unit_above() {
            Spec.registered()
                    .when(Ask.transfer(World.CITY))
                    .refused("petition.route-only-below-or-to-a-department", World.CITY.value());
            Spec.transferred()
                    .when(Ask.transfer(World.NEIGHBOUR))
                    .refused("petition.route-only-below-or-to-a-department");
        }

        @Test
        void not_to_itself_not_to_a_closed_unit_not_to_nowhere() {
            Spec.registered().when(Ask.transfer(World.STREET)).refused("petition.already-there-at-unit");
            Spec.registered().when(Ask.transfer(World.CLOSED_COMMUNITY)).refused("unit.closed");
            Spec.registered().when(Ask.transfer(UnitCode.of("nowhere"))).refused("unit.unknown", "nowhere");
        }

        @Test
        void an_outside_body_has_no_clocks_here() {
            var spec = Spec.registered().done(Ask.transfer(World.COURT));

            assertThat(spec.live().matter().terms().clocks()).isEmpty();
        }

        @Test
        void whoever_received_it_may_send_it_further() {
            var spec = Spec.transferred().on("2026-03-05").done(Ask.transfer(World.HOUSING));

            assertThat(spec.holder().unit()).isEqualTo(World.HOUSING);
            assertThat(spec.live().matter().involved()).contains(World.STREET, World.COMMUNITY);
            due(spec, Clock.OBJECTION, "2026-03-12");
        }
    }

    @Nested
    @Covers("P06")
    class ItIsAssigned {
        @Test
        void with_a_term_by_which_a_report_is_due() {
            var spec = Spec.registered().on("2026-03-04");
            var event = spec.when(Ask.assign(World.COMMUNITY, "2026-04-10")).happens(PetitionAssigned.class);

            assertThat(event.term()).isEqualTo("2026-04-10");
            assertThat(spec.running(Clock.REPORT)).hasValueSatisfying(report -> {
                assertThat(report.on()).isEqualTo("2026-04-10");
                assertThat(report.rule()).isEqualTo("P06");
                assertThat(report.article()).isEqualTo("22");
            });
        }

        @Test
        void not_for_today_and_not_for_the_past() {
            Spec.registered()
                    .when(Ask.assign(World.COMMUNITY, "2026-03-02"))
                    .refused("petition.term-in-the-past", "2026-03-02");
        }

        @Test
        void downwards_only() {
            Spec.registered().when(Ask.assign(World.DISTRICT, "2026-04-10")).refused("petition.assign-only-downwards");
            Spec.registered().when(Ask.assign(World.PROVINCE, "2026-04-10")).refused("petition.assign-only-downwards");
            Spec.registered().when(Ask.assign(World.HOUSING, "2026-04-10")).happens(PetitionAssigned.class);
        }

        @Test
        void the_report_stays_owed_when_it_is_sent_further() {
            var spec = assigned().done(Ask.transfer(World.HOUSING));

            due(spec, Clock.REPORT, "2026-04-10");
        }

        @Test
        void nobody_grants_more_time_than_he_has() {
            assigned()
                    .when(Ask.assign(World.HOUSING, "2026-04-13"))
                    .refused("petition.term-after-own-term", "2026-04-10");
            assigned().when(Ask.assign(World.HOUSING, "2026-04-10")).happens(PetitionAssigned.class);
        }

        @Test
        void the_report_is_handed_in_once() {
            var spec = assigned().done(Ask.accept("2026-03-04"));
            spec.when(Ask.report()).happens(ClosingReportSubmitted.class);

            assertThat(spec.running(Clock.REPORT)).isEmpty();
            spec.when(Ask.report()).refused("petition.no-report-owed");
        }

        @Test
        void before_the_case_is_closed_however_it_ended() {
            var refused = assigned().done(Ask.refuse(RightRoute.ARBITRATION, "2026-03-04"));
            refused.when(Ask.close()).refused("petition.report-owed");
            refused.done(Ask.report(), Ask.close());

            assertThat(refused.state()).isEqualTo(PetitionState.CLOSED);
        }

        @Test
        void a_plain_transfer_owes_none() {
            Spec.transferred().done(Ask.accept("2026-03-04")).when(Ask.report()).refused("petition.no-report-owed");
        }
    }

    @Nested
    @Covers("P09")
    class WhoIsNotCompetentObjects {
        @Test
        void until_the_fifth_working_day() {
            var spec = Spec.transferred().on("2026-03-11");
            spec.when(Ask.object()).happens(RoutingObjected.class);

            assertThat(spec.state()).isEqualTo(PetitionState.OBJECTED);
            assertThat(spec.running(Clock.OBJECTION)).isEmpty();
            due(spec, Clock.NOTICE, "2026-03-19");
        }

        @Test
        void and_not_later() {
            Spec.transferred().on("2026-03-12").when(Ask.object()).refused("petition.objection-too-late", "2026-03-11");
        }

        @Test
        void an_upheld_objection_hands_it_back_to_the_person_who_sent_it() {
            var spec = Spec.registered()
                    .done(Ask.take())
                    .on("2026-03-04")
                    .done(Ask.assign(World.COMMUNITY, "2026-04-10"), Ask.object())
                    .on("2026-03-06");
            var event = spec.when(Ask.uphold()).happens(ObjectionUpheld.class);

            assertThat(event.backTo()).isEqualTo(new Holder(World.STREET, "officer.shuangta"));
            assertThat(spec.holder()).isEqualTo(event.backTo());
            assertThat(spec.state()).isEqualTo(PetitionState.REGISTERED);
            assertThat(spec.running(Clock.REPORT)).isEmpty();
            due(spec, Clock.ROUTING, "2026-03-23");
            due(spec, Clock.NOTICE, "2026-03-23");
        }

        @Test
        void handed_back_to_who_was_himself_assigned_the_report_stays_owed_upwards() {
            var spec = Spec.from("2026-03-02")
                    .done(Ask.lodge(Channel.LETTER, "2026-03-02", Ask.REACHABLE, World.DISTRICT), Ask.register())
                    .done(Ask.assign(World.STREET, "2026-04-10"))
                    .done(Ask.assign(World.COMMUNITY, "2026-03-31"), Ask.object(), Ask.uphold());

            assertThat(spec.holder().unit()).isEqualTo(World.STREET);
            assertThat(spec.live().involvement().sender()).contains(World.DISTRICT);
            due(spec, Clock.REPORT, "2026-04-10");
        }

        @Test
        void a_rejected_one_leaves_it_there_for_good() {
            var spec = Spec.transferred().done(Ask.object());
            spec.when(Ask.reject()).happens(ObjectionRejected.class);

            assertThat(spec.state()).isEqualTo(PetitionState.ROUTED);
            assertThat(spec.holder().unit()).isEqualTo(World.COMMUNITY);
            spec.when(Ask.object()).refused("petition.objection-was-decided");
        }

        @Test
        void sent_elsewhere_the_next_unit_has_its_own_right() {
            Spec.transferred()
                    .done(Ask.object(), Ask.reject(), Ask.transfer(World.HOUSING))
                    .when(Ask.object())
                    .happens(RoutingObjected.class);
        }

        @Test
        void an_outside_body_sends_back_without_a_term() {
            var spec = Spec.registered()
                    .done(Ask.transfer(World.COURT))
                    .on("2026-06-01")
                    .done(Ask.object(), Ask.uphold());

            assertThat(spec.holder().unit()).isEqualTo(World.STREET);
        }

        @Test
        void while_it_is_checked_nothing_is_decided() {
            var objected = Spec.transferred().done(Ask.object());
            objected.when(Ask.accept("2026-03-04")).refusedNow();
            objected.when(Ask.transfer(World.HOUSING)).refusedNow();
        }

        @Test
        void a_letter_of_the_old_law_can_be_handed_back_too() {
            var spec = Spec.from("2026-03-02")
                    .done(Ask.importLetter("2019-11-30T09:15", null), Ask.register(), Ask.transfer(World.COMMUNITY));

            due(spec, Clock.OBJECTION, "2026-03-09");
            assertThat(spec.running(Clock.OBJECTION)).map(Deadline::law).hasValue("信访工作条例");
            spec.when(Ask.object()).happens(RoutingObjected.class);
        }
    }

    private static Spec assigned() {
        return Spec.registered().on("2026-03-04").done(Ask.assign(World.COMMUNITY, "2026-04-10"));
    }

    private static void due(Spec spec, Clock clock, String day) {
        assertThat(spec.running(clock)).map(Deadline::on).hasValue(LocalDate.parse(day));
    }
}

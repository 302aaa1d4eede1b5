package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.IntakeCommand.LodgePetition;
import org.fengqiao.domain.petition.IntakeEvent.PetitionLodged;
import org.fengqiao.domain.petition.IntakeEvent.PetitionRegistered;
import org.fengqiao.domain.petition.IntakeEvent.SameMatterDecided;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Covers;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A petition comes in and is registered (提出与登记). */
class IntakeSpec {
    private static final Actor COMPLAINANT = new Actor.Complainant(Ask.CASE);

    @Nested
    @Covers("P01")
    class FiveChannelsAreOpen {
        @ParameterizedTest
        @EnumSource(Channel.class)
        void an_officer_lodges_what_came_by_any_of_them(Channel channel) {
            var lodged = Spec.from("2026-03-02")
                    .when(Ask.lodge(channel, "2026-02-27", Ask.REACHABLE))
                    .happens(PetitionLodged.class);

            assertThat(lodged.channel()).isEqualTo(channel);
            assertThat(lodged.receivedOn()).isEqualTo("2026-02-27");
            assertThat(lodged.occurredAt().day()).isEqualTo("2026-03-02");
        }

        @ParameterizedTest
        @EnumSource(names = {"PHONE", "VISIT"})
        void what_was_said_is_recorded(Channel channel) {
            var spoken = Ask.lodge(channel, "2026-03-02", Ask.REACHABLE);
            assertThat(Spec.from("2026-03-02")
                            .when(spoken)
                            .happens(PetitionLodged.class)
                            .oralRecord())
                    .isEqualTo(spoken.oralRecord());

            Spec.from("2026-03-02").when(without(spoken)).refused("petition.oral-record-missing");
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NETWORK")
        void alone_a_complainant_uses_the_network_only(Channel channel) {
            Spec.from("2026-03-02")
                    .by(COMPLAINANT)
                    .when(Ask.lodge(channel, "2026-03-02", Ask.REACHABLE))
                    .refused("petition.only-the-network-alone", channel.name());
        }

        @Test
        void and_the_network_receives_today() {
            Spec.from("2026-03-02").by(COMPLAINANT).when(Ask.lodge()).happens(PetitionLodged.class);
            Spec.from("2026-03-03").by(COMPLAINANT).when(Ask.lodge()).refused("petition.network-is-received-today");
        }

        private LodgePetition without(LodgePetition c) {
            return new LodgePetition(
                    c.caseId(),
                    c.number(),
                    c.channel(),
                    c.unit(),
                    c.receivedOn(),
                    c.complainant(),
                    c.visitors(),
                    c.letter(),
                    null,
                    List.of(),
                    Accused.NOBODY);
        }
    }

    @Nested
    @Covers("P04")
    class AJointVisitSendsFiveRepresentativesAtMost {
        private static final Complainant TWELVE =
                new Complainant("person/1", World.words("name"), null, World.words("address"), 12);

        @Test
        void five_of_twelve_come() {
            var lodged = Spec.from("2026-03-02").when(visit(TWELVE, 5)).happens(PetitionLodged.class);

            assertThat(lodged.visitors()).isEqualTo(5);
            assertThat(lodged.complainant().headcount()).isEqualTo(12);
        }

        @Test
        void six_are_asked_to_choose_among_themselves() {
            Spec.from("2026-03-02").when(visit(TWELVE, 6)).refused("petition.a-joint-visit-sends-representatives", "5");
        }

        @Test
        void who_counts_nobody_says_that_all_came() {
            Spec.from("2026-03-02")
                    .when(visit(TWELVE, null))
                    .refused("petition.a-joint-visit-sends-representatives", "5");
            var alone = Spec.from("2026-03-02").when(visit(Ask.REACHABLE, null)).happens(PetitionLodged.class);
            assertThat(alone.visitors()).isEqualTo(1);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, -1, 13})
        void some_come_and_not_more_than_stand_behind_it(int visitors) {
            Spec.from("2026-03-02").when(visit(TWELVE, visitors)).refused("petition.visitors", "12");
        }

        @Test
        void a_joint_letter_has_as_many_as_sign_it_and_nobody_comes() {
            var lodged = Spec.from("2026-03-02")
                    .when(Ask.lodge(Channel.LETTER, "2026-03-02", TWELVE))
                    .happens(PetitionLodged.class);
            assertThat(lodged.visitors()).isNull();
            Spec.from("2026-03-02")
                    .when(with(Ask.lodge(Channel.LETTER, "2026-03-02", TWELVE), 3))
                    .refused("petition.only-a-visit-has-visitors");
        }

        private static LodgePetition visit(Complainant complainant, @Nullable Integer visitors) {
            return with(Ask.lodge(Channel.VISIT, "2026-03-02", complainant), visitors);
        }

        private static LodgePetition with(LodgePetition c, @Nullable Integer visitors) {
            return new LodgePetition(
                    c.caseId(),
                    c.number(),
                    c.channel(),
                    c.unit(),
                    c.receivedOn(),
                    c.complainant(),
                    visitors,
                    c.letter(),
                    c.oralRecord(),
                    c.attachments(),
                    Accused.NOBODY);
        }
    }

    @Nested
    @Covers("P02")
    class APetitionSaysWhoAsksForWhatAndWhy {
        @Test
        void all_of_it_is_kept_sealed_as_it_came() {
            var lodged = Spec.from("2026-03-02").when(Ask.lodge()).happens(PetitionLodged.class);

            assertThat(lodged.complainant()).isEqualTo(Ask.REACHABLE);
            assertThat(lodged.letter()).isEqualTo(Ask.LETTER);
            assertThat(lodged.attachments()).hasSize(1);
            assertThat(lodged.number()).isEqualTo(new PetitionNumber("320508021-2026-000017"));
        }

        @Test
        void behind_it_stands_one_person_at_least() {
            var nobody = new Complainant("person/1", World.words("name"), null, null, 0);
            Spec.from("2026-03-02")
                    .when(Ask.lodge(Channel.LETTER, "2026-03-02", nobody))
                    .refused("petition.headcount");
        }

        @Test
        void it_was_not_received_tomorrow() {
            Spec.from("2026-03-02")
                    .when(Ask.lodge(Channel.LETTER, "2026-03-03", Ask.REACHABLE))
                    .refused("petition.in-the-future", "2026-03-03");
        }

        @Test
        void it_goes_to_a_unit_that_is_open_and_works_here() {
            lodgeAt(UnitCode.of("999999999999")).refused("unit.unknown", "999999999999");
            lodgeAt(World.CLOSED_COMMUNITY).refused("unit.closed");
            lodgeAt(World.COURT).refused("unit.works-outside");
            lodgeAt(World.HOUSING).happens(PetitionLodged.class);
        }

        @Test
        void the_same_case_is_not_lodged_twice() {
            Spec.from("2026-03-02").done(Ask.lodge()).when(Ask.lodge()).refused("petition.already-there");
        }

        private Spec.Then lodgeAt(UnitCode unit) {
            return Spec.from("2026-03-02").when(Ask.lodge(Channel.LETTER, "2026-03-02", Ask.REACHABLE, unit));
        }
    }

    @Nested
    class WhatIsReceivedStartsTheClocks {
        @Test
        @Covers({"P06", "P08"})
        void fifteen_days_to_pass_it_on_and_to_tell_whoever_can_be_reached() {
            var spec = Spec.from("2026-03-04").done(Ask.lodge(Channel.LETTER, "2026-03-02", Ask.REACHABLE));

            assertThat(spec.running(Clock.ROUTING))
                    .contains(new Deadline(
                            Clock.ROUTING,
                            LocalDate.of(2026, 3, 17),
                            "P06",
                            "信访工作条例",
                            "22",
                            "petitions-1",
                            "china-2026-1",
                            false));
            assertThat(spec.running(Clock.NOTICE)).map(Deadline::on).hasValue(LocalDate.of(2026, 3, 17));
        }

        @Test
        @Covers("P08")
        void nobody_need_be_told_whose_address_is_unclear() {
            var spec = Spec.from("2026-03-02").done(Ask.lodge(Channel.NETWORK, "2026-03-02", Ask.UNREACHABLE));

            assertThat(spec.running(Clock.NOTICE)).isEmpty();
            assertThat(spec.running(Clock.ROUTING)).isPresent();
        }

        @Test
        void the_law_is_that_of_the_day_of_receipt() {
            var spec = Spec.from("2026-03-02").done(Ask.lodge(Channel.LETTER, "2022-04-30", Ask.REACHABLE));

            assertThat(spec.running(Clock.ROUTING)).hasValueSatisfying(due -> {
                assertThat(due.law()).isEqualTo("信访条例");
                assertThat(due.on()).isEqualTo("2022-05-16");
            });
        }

        @Test
        void before_the_first_law_nothing_was_received() {
            Spec.from("2026-03-02")
                    .when(Ask.lodge(Channel.LETTER, "2005-04-30", Ask.REACHABLE))
                    .refused("rulebook.no-rule", "P06");
        }
    }

    @Nested
    @Covers("P06")
    class ItIsRegistered {
        @ParameterizedTest
        @EnumSource(PetitionKind.class)
        void as_one_of_three_kinds_in_a_field(PetitionKind kind) {
            var spec = Spec.from("2026-03-02").done(Ask.lodge());
            var registered = spec.when(Ask.register(kind)).happens(PetitionRegistered.class);

            assertThat(registered.kind()).isEqualTo(kind);
            assertThat(registered.category()).isEqualTo(World.CATEGORY);
            assertThat(spec.state()).isEqualTo(PetitionState.REGISTERED);
            assertThat(spec.running(Clock.ROUTING)).isPresent();
        }

        @Test
        void in_a_field_that_exists() {
            Spec.from("2026-03-02")
                    .done(Ask.lodge())
                    .when(new IntakeCommand.RegisterPetition(Ask.CASE, PetitionKind.APPEAL, "9999"))
                    .refused("petition.unknown-category", "9999");
        }

        /** One that ended, or had not come, on either day is not chosen. */
        @Test
        void in_a_field_of_the_day_of_receipt_or_of_today() {
            var register = new IntakeCommand.RegisterPetition(Ask.CASE, PetitionKind.APPEAL, World.CATEGORY);
            var received = LocalDate.parse("2026-03-02");

            lodgedOn(received)
                    .in(facts -> World.choosing(facts, received))
                    .when(register)
                    .happens(PetitionRegistered.class);
            lodgedOn(received)
                    .in(facts -> World.choosing(facts, facts.today()))
                    .when(register)
                    .happens(PetitionRegistered.class);
            lodgedOn(received)
                    .in(facts -> World.choosing(facts, received.minusDays(1)))
                    .when(register)
                    .refused("petition.unknown-category", World.CATEGORY);
        }

        private Spec lodgedOn(LocalDate day) {
            return Spec.from(day.toString())
                    .done(Ask.lodge())
                    .on(day.plusDays(3).toString());
        }

        @Test
        void once() {
            Spec.registered().when(Ask.register()).refusedNow();
        }

        @Test
        void before_it_is_sent_on_accepted_or_refused() {
            var received = Spec.from("2026-03-02").done(Ask.lodge());
            received.when(Ask.transfer(World.COMMUNITY)).refusedNow();
            received.when(Ask.accept("2026-03-02")).refusedNow();
            received.when(Ask.refuse(RightRoute.LITIGATION, "2026-03-02")).refusedNow();
        }
    }

    @Nested
    @Covers("P03")
    class AnOfficerDecidesWhetherItIsTheSameMatter {
        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void either_way_with_the_reason(boolean same) {
            var decided = Spec.registered()
                    .when(new IntakeCommand.DecideSameMatter(Ask.CASE, Ask.OTHER_CASE, same, World.words("why")))
                    .happens(SameMatterDecided.class);

            assertThat(decided.same()).isEqualTo(same);
            assertThat(decided.otherCaseId()).isEqualTo(Ask.OTHER_CASE);
        }

        @Test
        void but_nothing_is_the_same_as_itself() {
            Spec.registered().when(Ask.sameAs(Ask.CASE)).refused("petition.same-as-itself");
        }

        @Test
        void and_what_is_in_work_elsewhere_is_not_accepted_here() {
            var spec = Spec.registered().done(Ask.sameAs(Ask.OTHER_CASE));
            spec.done(Ask.refuse(RightRoute.ALREADY_IN_WORK, "2026-03-02"));

            assertThat(spec.state()).isEqualTo(PetitionState.NOT_ACCEPTED);
        }
    }
}

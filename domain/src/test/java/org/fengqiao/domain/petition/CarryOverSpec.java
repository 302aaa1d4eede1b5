package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.petition.CarryOverEvent.ChargeHandedOver;
import org.fengqiao.domain.petition.CarryOverEvent.HandedOver;
import org.fengqiao.domain.petition.CarryOverEvent.TermsMoved;
import org.fengqiao.domain.petition.CarryOverEvent.UnitFollowed;
import org.fengqiao.domain.petition.WallEvent.PetitionTakenOver;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What outlives a unit, a person's time in it and a year's calendar. */
class CarryOverSpec {
    @Nested
    class OfAUnitThatWasMerged {
        @Test
        void its_cases_lie_with_the_successor_and_the_person_who_went_there_too() {
            var spec = merged(Spec.registered().done(Ask.take()));

            var followed = spec.when(follow()).happens(UnitFollowed.class);

            assertThat(followed.account()).isEqualTo("officer.shuangta");
            assertThat(spec.holder()).isEqualTo(new Holder(World.NEW_STREET, "officer.shuangta"));
            assertThat(spec.state()).isEqualTo(PetitionState.REGISTERED);
            assertThat(spec.live().matter().entry().number())
                    .isEqualTo(Ask.lodge().number());
        }

        @Test
        void who_went_elsewhere_leaves_it_with_nobody() {
            var spec = Spec.registered().done(Ask.take()).succeeded(World.STREET, World.NEW_STREET);

            assertThat(spec.when(follow()).happens(UnitFollowed.class).account())
                    .isNull();
        }

        @Test
        void its_terms_run_on_as_they_were() {
            var spec = Spec.inWork(PetitionKind.APPEAL);
            var before = spec.live().matter().terms();

            merged(spec).done(follow());

            assertThat(spec.live().matter().terms()).isEqualTo(before);
        }

        @Test
        void it_is_asked_once_for_each_petition() {
            var spec = merged(Spec.registered()).done(follow());

            spec.when(follow()).refused("petition.nothing-to-follow");
        }

        @Test
        void only_one_that_stands_in_its_place_follows_it() {
            merged(Spec.registered())
                    .when(Ask.follow(World.STREET, World.HOUSING))
                    .refused("petition.not-its-successor");
            Spec.registered().when(follow()).refused("petition.not-its-successor");
        }

        @Test
        void what_it_sent_on_comes_back_to_the_successor() {
            var spec = merged(Spec.transferred()).done(follow());

            assertThat(spec.holder().unit()).isEqualTo(World.COMMUNITY);
            spec.on("2026-03-05").by(World.COMMUNITY_OFFICER).done(Ask.object(), Ask.uphold());
            assertThat(spec.holder().unit()).isEqualTo(World.NEW_STREET);
        }

        @Test
        void what_two_units_that_are_one_now_sent_each_other_was_never_sent() {
            var spec = Spec.transferred().succeeded(World.COMMUNITY, World.NEIGHBOUR);
            spec.done(Ask.follow(World.COMMUNITY, World.NEIGHBOUR));
            assertThat(spec.state()).isEqualTo(PetitionState.ROUTED);

            spec.succeeded(World.STREET, World.NEIGHBOUR).done(Ask.follow(World.STREET, World.NEIGHBOUR));

            assertThat(spec.state()).isEqualTo(PetitionState.REGISTERED);
            assertThat(spec.live().matter().routing()).isNull();
            assertThat(spec.running(Clock.ROUTING)).isPresent();
            assertThat(spec.running(Clock.OBJECTION)).isEmpty();
        }

        @Test
        void where_it_helped_the_successor_helps_and_never_itself() {
            var helped = Spec.inWork(PetitionKind.APPEAL).done(Ask.invite(World.HOUSING));
            helped.succeeded(World.HOUSING, World.NEW_STREET).done(Ask.follow(World.HOUSING, World.NEW_STREET));
            assertThat(helped.live().matter().assisting()).containsExactly(World.NEW_STREET);

            helped.succeeded(World.STREET, World.NEW_STREET).done(follow());
            assertThat(helped.live().matter().assisting()).isEmpty();
        }

        @Test
        void where_it_supervised_the_successor_supervises() {
            var spec = Spec.transferred().done(Ask.supervise(SupervisionGround.DELAY, "2026-03-20"));

            merged(spec).done(follow());

            assertThat(spec.live().matter().oversight().supervision().by()).isEqualTo(World.NEW_STREET);
            spec.by(World.STREET_OFFICER).done(Ask.endSupervision());
            assertThat(spec.live().matter().oversight().supervision()).isNull();
        }

        @Test
        void its_opinion_is_the_successors_to_answer_for_also_after_closing() {
            var spec = Spec.inWork(PetitionKind.APPEAL)
                    .done(Ask.opinion(OpinionOutcome.EXPLAINED, "2026-03-09"), Ask.close());

            merged(spec).done(follow());

            assertThat(spec.state()).isEqualTo(PetitionState.CLOSED);
            assertThat(PetitionGlance.of(spec.live()).conclusion().by()).isEqualTo(World.NEW_STREET);
            spec.done(Ask.forReview("2026-03-09"));
            assertThat(spec.holder().unit()).isEqualTo(World.DISTRICT);
        }

        @Test
        void a_paper_it_had_not_issued_is_the_successors_to_issue() {
            var spec = merged(Spec.registered()).done(follow());

            assertThat(PetitionGlance.of(spec.live()).papers())
                    .allMatch(ground -> ground.unit().equals(World.NEW_STREET));
        }

        @Test
        void nothing_is_brought_to_it_any_more_and_the_refusal_names_the_successor() {
            var spec = Spec.from("2026-03-02")
                    .done(Ask.lodge(Channel.NETWORK, "2026-03-02", Ask.REACHABLE, World.DISTRICT), Ask.register())
                    .succeeded(World.STREET, World.NEW_STREET);

            spec.when(Ask.transfer(World.STREET))
                    .refused("unit.succeeded", World.STREET.value(), World.NEW_STREET.value());
            Spec.from("2026-03-02")
                    .succeeded(World.STREET, World.NEW_STREET)
                    .when(Ask.lodge())
                    .refused("unit.succeeded", World.STREET.value(), World.NEW_STREET.value());
        }

        private static CarryOverCommand.FollowUnit follow() {
            return Ask.follow(World.STREET, World.NEW_STREET);
        }

        private static Spec merged(Spec spec) {
            return spec.in(facts -> World.moved(
                    World.succeeded(facts, World.STREET, World.NEW_STREET), World.STREET, World.NEW_STREET, ""));
        }
    }

    @Nested
    class OfAWall {
        @Test
        void what_accuses_a_unit_is_kept_from_the_one_that_stands_in_its_place() {
            var spec = Spec.from("2026-03-02")
                    .done(Ask.lodge(), Ask.accuse(World.COMMUNITY))
                    .succeeded(World.COMMUNITY, World.NEIGHBOUR);

            var facts = spec.by(World.NEIGHBOUR_OFFICER).facts();
            assertThat(spec.live().involvement().of(World.NEIGHBOUR_OFFICER, facts.units()))
                    .containsExactly(Relation.WALLED);
            assertThat(spec.live().involvement().scope(facts.units())).doesNotContain(World.NEIGHBOUR);
        }

        @Test
        void a_successor_that_has_it_gives_it_up_to_the_unit_above() {
            var spec = Spec.from("2026-03-02")
                    .done(
                            Ask.lodge(Channel.NETWORK, "2026-03-02", Ask.REACHABLE, World.NEIGHBOUR),
                            Ask.accuse(World.COMMUNITY))
                    .succeeded(World.COMMUNITY, World.NEIGHBOUR);

            var events = spec.when(Ask.follow(World.COMMUNITY, World.NEIGHBOUR)).happen();

            assertThat(events).hasOnlyElementsOfType(PetitionTakenOver.class);
            assertThat(spec.holder()).isEqualTo(new Holder(World.STREET, null));
        }

        @Test
        void nothing_goes_to_the_successor_of_an_accused_unit() {
            Spec.from("2026-03-02")
                    .done(Ask.lodge(), Ask.register(PetitionKind.DENUNCIATION), Ask.accuse(World.COMMUNITY))
                    .succeeded(World.COMMUNITY, World.NEIGHBOUR)
                    .when(Ask.transfer(World.NEIGHBOUR))
                    .refused("petition.unit-is-walled");
        }
    }

    @Nested
    class OfAUnitWhereNobodyWorks {
        @Test
        void whoever_works_above_goes_on_with_it_and_its_terms_run_on() {
            var spec = Spec.inWork(PetitionKind.APPEAL);
            var before = spec.live().matter().terms();

            var stoodIn = deserted(spec)
                    .by(World.DISTRICT_OFFICER)
                    .when(Ask.standIn())
                    .happens(UnitFollowed.class);

            assertThat(stoodIn.from()).isEqualTo(World.STREET);
            assertThat(spec.holder()).isEqualTo(new Holder(World.DISTRICT, World.DISTRICT_OFFICER.account()));
            assertThat(spec.live().matter().terms()).isEqualTo(before);
            spec.done(Ask.opinion(OpinionOutcome.EXPLAINED, "2026-03-09"));
        }

        @Test
        void what_was_sent_there_from_above_is_here_again() {
            var spec = Spec.transferred();
            spec.in(facts -> World.deserted(facts, World.COMMUNITY))
                    .by(World.STREET_OFFICER)
                    .done(Ask.standIn());

            assertThat(spec.state()).isEqualTo(PetitionState.REGISTERED);
            assertThat(spec.running(Clock.ROUTING)).isPresent();
        }

        @Test
        void nobody_stands_in_where_somebody_works_nor_for_an_outside_body_nor_when_it_is_over() {
            Spec.registered()
                    .by(World.DISTRICT_OFFICER)
                    .when(Ask.standIn())
                    .refused("petition.somebody-works-there", World.STREET.value());
            deserted(Spec.registered().done(Ask.transfer(World.COURT)))
                    .by(World.DISTRICT_OFFICER)
                    .when(Ask.standIn())
                    .refused("petition.somebody-works-there", World.COURT.value());
            deserted(Spec.registered().done(Ask.withdraw()))
                    .by(World.DISTRICT_OFFICER)
                    .when(Ask.standIn())
                    .refused("petition.not-now", "StandIn", "WITHDRAWN");
        }

        private static Spec deserted(Spec spec) {
            return spec.in(facts -> World.deserted(facts, World.STREET));
        }
    }

    @Nested
    class OfAPersonWhoLeaves {
        @Test
        void it_passes_to_a_colleague_of_the_unit() {
            var spec = Spec.registered().done(Ask.take());

            spec.when(Ask.handOver("officer.shuangta", "colleague.shuangta")).happens(HandedOver.class);

            assertThat(spec.holder()).isEqualTo(new Holder(World.STREET, "colleague.shuangta"));
        }

        @Test
        void it_lies_with_nobody_where_none_is_named_or_that_one_is_not_there_or_must_stay_away() {
            assertThat(handedTo(Spec.registered().done(Ask.take()))).isNull();
            assertThat(handedTo(Spec.registered().done(Ask.take()), "officer.dinghuisi"))
                    .isNull();
            assertThat(handedTo(
                            Spec.registered()
                                    .done(
                                            Ask.take(),
                                            Ask.requestRecusal("colleague.shuangta"),
                                            Ask.grantRecusal("colleague.shuangta")),
                            "colleague.shuangta"))
                    .isNull();
        }

        @Test
        void the_first_who_is_there_and_need_not_stay_away_goes_on_with_it() {
            var walled = Spec.registered()
                    .done(Ask.take(), Ask.requestRecusal("colleague.shuangta"), Ask.grantRecusal("colleague.shuangta"));

            assertThat(handedTo(walled, "officer.dinghuisi", "colleague.shuangta", "director.shuangta"))
                    .isEqualTo("director.shuangta");
        }

        @Test
        void who_only_keeps_the_house_or_audits_it_is_handed_nothing() {
            var spec = Spec.registered().done(Ask.take());
            spec.in(facts -> World.withDuties(facts, "colleague.shuangta", Set.of(Duty.ADMINISTRATOR)));

            assertThat(handedTo(spec, "colleague.shuangta")).isNull();
        }

        @Test
        void nothing_is_passed_to_who_only_keeps_the_house_either() {
            Spec.registered()
                    .done(Ask.take())
                    .in(facts -> World.withDuties(facts, "colleague.shuangta", Set.of(Duty.ADMINISTRATOR)))
                    .when(Ask.pass("colleague.shuangta"))
                    .refused("petition.nobody-of-that-unit");
        }

        @Test
        void another_leader_is_asked_where_the_first_leads_nothing() {
            var handed = Spec.registered()
                    .done(Ask.takeCharge())
                    .when(Ask.handOverCharge("officer.shuangta", "colleague.shuangta", "director.shuangta"))
                    .happens(ChargeHandedOver.class);

            assertThat(handed.to()).isEqualTo("director.shuangta");
        }

        @Test
        void what_is_closed_passes_too() {
            var spec = Spec.registered().done(Ask.take(), Ask.withdraw(), Ask.close());

            assertThat(handedTo(spec, "colleague.shuangta")).isEqualTo("colleague.shuangta");
            assertThat(spec.state()).isEqualTo(PetitionState.CLOSED);
        }

        @Test
        void only_what_lies_with_that_person_passes() {
            Spec.registered()
                    .when(Ask.handOver("officer.shuangta", "colleague.shuangta"))
                    .refused("petition.not-with-that-person");
            Spec.registered()
                    .done(Ask.take())
                    .when(Ask.handOver("colleague.shuangta"))
                    .refused("petition.not-with-that-person");
            Spec.registered()
                    .done(Ask.take())
                    .when(Ask.handOver("officer.shuangta", "officer.shuangta"))
                    .refused("petition.already-with-that-person");
        }

        @Test
        void what_nobody_had_taken_says_that_the_last_one_left() {
            var spec = Spec.registered();

            var handed = spec.when(Ask.handOver("officer.shuangta")).happens(HandedOver.class);

            assertThat(handed.from()).isEqualTo("officer.shuangta");
            assertThat(handed.to()).isNull();
            assertThat(spec.holder()).isEqualTo(new Holder(World.STREET, null));
        }

        @Test
        void what_the_person_had_sent_on_comes_back_to_nobody() {
            var spec = Spec.registered().done(Ask.take(), Ask.transfer(World.COMMUNITY));
            spec.in(facts -> World.moved(facts, World.HOUSING, World.HOUSING, "officer.shuangta"));

            spec.by(World.COMMUNITY_OFFICER).done(Ask.object(), Ask.uphold());

            assertThat(spec.holder()).isEqualTo(new Holder(World.STREET, null));
        }

        @Test
        void what_a_leader_answered_for_passes_to_another_leader_of_the_unit() {
            var spec = Spec.registered().done(Ask.takeCharge());

            var handed = spec.when(Ask.handOverCharge("officer.shuangta", "director.shuangta"))
                    .happens(ChargeHandedOver.class);

            assertThat(handed.unit()).isEqualTo(World.STREET);
            assertThat(spec.live().matter().track().charge()).isEqualTo(new Charge("director.shuangta", World.STREET));
            assertThat(Mark.after(Set.of(Mark.IN_CHARGE), handed)).contains(Mark.IN_CHARGE);
        }

        @Test
        void nobody_answers_for_it_where_none_is_named_or_that_one_is_no_leader_there_or_must_stay_away() {
            var walled = Spec.registered()
                    .done(
                            Ask.takeCharge(),
                            Ask.requestRecusal("director.shuangta"),
                            Ask.grantRecusal("director.shuangta"));
            assertThat(answersFor(Spec.registered().done(Ask.takeCharge()))).isNull();
            assertThat(answersFor(Spec.registered().done(Ask.takeCharge()), "colleague.shuangta"))
                    .isNull();
            assertThat(answersFor(walled, "director.shuangta")).isNull();
        }

        @Test
        void only_a_charge_of_that_person_passes_and_once() {
            Spec.registered()
                    .when(Ask.handOverCharge("officer.shuangta"))
                    .refused("petition.not-in-that-persons-charge");
            var spec = Spec.registered().done(Ask.takeCharge(), Ask.handOverCharge("officer.shuangta"));
            spec.when(Ask.handOverCharge("officer.shuangta")).refused("petition.not-in-that-persons-charge");
            Spec.registered()
                    .done(Ask.takeCharge())
                    .when(Ask.handOverCharge("officer.shuangta", "officer.shuangta"))
                    .refused("petition.already-with-that-person");
        }

        private static Charge answersFor(Spec spec, String... to) {
            var handed = spec.when(Ask.handOverCharge("officer.shuangta", to)).happens(ChargeHandedOver.class);
            assertThat(Mark.after(Set.of(Mark.IN_CHARGE), handed)).isEmpty();
            return spec.live().matter().track().charge();
        }

        private static String handedTo(Spec spec, String... to) {
            spec.when(Ask.handOver("officer.shuangta", to)).happens(HandedOver.class);
            return spec.holder().account();
        }
    }

    @Nested
    class OfAYear {
        @Test
        void a_provisional_term_is_counted_anew_and_both_calendars_are_named() {
            var spec = received("2026-12-18");
            provisional(spec, Clock.NOTICE, "2027-01-04");

            var moved = spec.in(NextYear::known).when(Ask.moveTerms()).happens(TermsMoved.class);

            assertThat(moved.from()).isEqualTo("china-2026-1");
            assertThat(moved.to()).isEqualTo(NextYear.VERSION);
            due(spec, Clock.NOTICE, "2027-01-05");
            due(spec, Clock.ROUTING, "2027-01-05");
        }

        @Test
        void a_day_that_was_a_weekend_and_is_worked_now_brings_the_term_forward() {
            var spec = received("2026-12-25");
            provisional(spec, Clock.NOTICE, "2027-01-11");

            spec.in(NextYear::known).done(Ask.moveTerms());

            due(spec, Clock.NOTICE, "2027-01-09");
        }

        @Test
        void a_term_that_stays_where_it_was_is_provisional_no_more() {
            var spec = received("2026-12-28");
            provisional(spec, Clock.NOTICE, "2027-01-12");

            spec.in(NextYear::known).done(Ask.moveTerms());

            due(spec, Clock.NOTICE, "2027-01-12");
        }

        @Test
        void a_day_that_somebody_set_stays() {
            var spec = Spec.registered().done(Ask.assign(World.COMMUNITY, "2027-02-05"));
            assertThat(spec.running(Clock.REPORT))
                    .hasValueSatisfying(term -> assertThat(term.provisional()).isTrue());

            spec.in(NextYear::known).done(Ask.moveTerms());

            due(spec, Clock.REPORT, "2027-02-05");
        }

        @Test
        void a_certain_term_moves_only_off_a_day_that_the_notice_makes_a_day_off() {
            var onTheLastDay = received("2026-12-16");
            assertThat(onTheLastDay.running(Clock.NOTICE)).map(Deadline::on).hasValue(LocalDate.parse("2026-12-31"));
            onTheLastDay.in(NextYear::known).done(Ask.moveTerms());
            due(onTheLastDay, Clock.NOTICE, "2027-01-05");

            received("2026-12-15").in(NextYear::known).when(Ask.moveTerms()).refused("petition.no-term-moves");
        }

        @Test
        void it_moves_off_a_day_off_whichever_older_calendar_it_was_counted_on() {
            var spec = received("2026-12-16")
                    .in(facts -> facts.on(facts.calendar().with("china-2027-without", 2027, List.of())));
            spec.when(new CarryOverCommand.MoveTerms(Ask.CASE, "china-2026-1", "china-2027-without"))
                    .refused("petition.no-term-moves");

            spec.in(NextYear::known)
                    .done(new CarryOverCommand.MoveTerms(Ask.CASE, "china-2027-without", NextYear.VERSION));

            due(spec, Clock.NOTICE, "2027-01-05");
        }

        @Test
        void the_sixty_days_of_an_appeal_and_what_was_added_to_them_are_counted_anew() {
            var spec = Spec.from("2026-11-02")
                    .done(
                            Ask.lodge(Channel.NETWORK, "2026-11-02", Ask.REACHABLE),
                            Ask.register(),
                            Ask.accept("2026-11-02"));
            provisional(spec, Clock.ANSWER, "2027-01-01");
            spec.in(NextYear::known).done(Ask.moveTerms());
            due(spec, Clock.ANSWER, "2027-01-05");
        }

        @Test
        void it_is_asked_once_and_only_for_the_calendar_that_holds() {
            received("2026-12-18").when(Ask.moveTerms()).refused("petition.another-calendar-holds", "china-2026-1");
            received("2026-12-18")
                    .in(NextYear::known)
                    .done(Ask.moveTerms())
                    .when(Ask.moveTerms())
                    .refused("petition.no-term-moves");
        }

        @Test
        void a_term_whose_beginning_is_not_known_any_more_only_moves_off_a_day_off() {
            var spec = Spec.from("2026-12-10")
                    .done(Ask.lodge(Channel.NETWORK, "2026-12-10", Ask.UNREACHABLE))
                    .on("2026-12-18")
                    .done(Ask.correctWords(Fact.ADDRESS));
            provisional(spec, Clock.NOTICE, "2027-01-04");

            spec.in(NextYear::known).done(Ask.moveTerms());

            due(spec, Clock.NOTICE, "2027-01-05");
        }

        private static Spec received(String day) {
            return Spec.from(day).done(Ask.lodge(Channel.NETWORK, day, Ask.REACHABLE));
        }

        private static void provisional(Spec spec, Clock clock, String day) {
            assertThat(spec.running(clock)).hasValueSatisfying(term -> {
                assertThat(term.on()).isEqualTo(day);
                assertThat(term.provisional()).isTrue();
            });
        }

        private static void due(Spec spec, Clock clock, String day) {
            assertThat(spec.running(clock)).hasValueSatisfying(term -> {
                assertThat(term.on()).isEqualTo(day);
                assertThat(term.provisional()).isFalse();
                assertThat(term.calendar()).isEqualTo(NextYear.VERSION);
            });
        }
    }
}

package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Walls;
import org.fengqiao.domain.decision.OtherCases.OtherCase;
import org.fengqiao.domain.petition.CarryOverEvent.RulebookFollowed;
import org.fengqiao.domain.petition.CarryOverEvent.TermsMoved;
import org.fengqiao.domain.petition.HandlingEvent.PetitionAccepted;
import org.fengqiao.domain.petition.HandlingEvent.PetitionRefused;
import org.fengqiao.domain.petition.IntakeCommand.DecideSameMatter;
import org.fengqiao.domain.petition.RepeatCommand.MergeInto;
import org.fengqiao.domain.petition.RepeatEvent.*;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Covers;
import org.fengqiao.domain.rulebook.Deadline;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One petition repeats another (重复事项). */
@Covers("P03")
class RepeatSpec {
    private static final Walls AGAINST_HOUSING = new Walls(Set.of(World.HOUSING), Set.of());
    private static final Walls AGAINST_THE_STREET = new Walls(Set.of(World.STREET), Set.of());

    private static Spec beside(OtherCase other) {
        return Spec.registered().in(facts -> World.beside(facts, other));
    }

    @Nested
    class TheLaterOneEndsAsAPartOfTheEarlier {
        @Test
        void it_owes_nothing_any_more_and_its_complainant_was_told() {
            var spec = Spec.registered();

            var merged = spec.when(Ask.merge("2026-03-02")).happens(PetitionMerged.class);

            assertThat(merged.otherCaseId()).isEqualTo(Ask.OTHER_CASE);
            assertThat(merged.notice()).isEqualTo(Ask.told("2026-03-02"));
            assertThat(spec.state()).isEqualTo(PetitionState.MERGED);
            assertThat(spec.state().open()).isFalse();
            assertThat(spec.live().matter().terms().clocks()).isEmpty();
            assertThat(PetitionGlance.of(spec.live()).mergedInto()).isEqualTo(Ask.OTHER_CASE);
        }

        @Test
        void in_every_state_before_its_own_answer_but_not_while_somebody_waits_for_a_transfer() {
            Spec.from("2026-03-02")
                    .done(Ask.lodge())
                    .when(Ask.merge("2026-03-02"))
                    .happens(PetitionMerged.class);
            Spec.inWork(PetitionKind.APPEAL).when(Ask.merge("2026-03-09")).happens(PetitionMerged.class);
            Spec.transferred().when(Ask.merge("2026-03-04")).refusedNow();
            Spec.inWork(PetitionKind.SUGGESTION)
                    .done(Ask.reply(Adoption.ADOPTED, "2026-03-09"))
                    .when(Ask.merge("2026-03-09"))
                    .refusedNow();
        }

        @Test
        void whoever_can_be_reached_has_to_be_told() {
            var untold = new MergeInto(Ask.CASE, Ask.OTHER_CASE, null, null);
            Spec.registered().when(untold).refused("petition.notice-missing");
            Spec.from("2026-03-02")
                    .done(Ask.lodge(Channel.LETTER, "2026-03-02", Ask.UNREACHABLE))
                    .when(untold)
                    .happens(PetitionMerged.class);
        }

        @Test
        void the_complainant_adds_to_it_and_rates_the_answer_once_there_is_one() {
            var spec = Spec.registered().done(Ask.merge("2026-03-02"), Ask.supplement());

            spec.when(Ask.rate(Satisfaction.SATISFIED)).refusedNow();
            spec.done(Ask.leadingAnswered(OpinionOutcome.EXPLAINED), Ask.rate(Satisfaction.SATISFIED));

            assertThat(spec.live().matter().rated()).isTrue();
        }
    }

    @Nested
    class NotEveryCaseCanLead {
        @Test
        void none_leads_itself() {
            Spec.registered()
                    .when(new MergeInto(Ask.CASE, Ask.CASE, null, Ask.told("2026-03-02")))
                    .refused("petition.same-as-itself");
        }

        @Test
        void nor_one_that_is_not_there() {
            Spec.registered()
                    .when(new MergeInto(Ask.CASE, "somewhere", null, Ask.told("2026-03-02")))
                    .refused("case.unknown");
        }

        @Test
        void nor_one_that_the_actor_may_not_know_of() {
            beside(World.other(World.STREET, AGAINST_THE_STREET, "2026-03-01", true, false))
                    .when(Ask.merge("2026-03-02"))
                    .refused("case.unknown");
            beside(World.other(World.NEW_STREET, Walls.NONE, "2026-03-01", true, false))
                    .when(Ask.merge("2026-03-02"))
                    .refused("case.unknown");
        }

        @Test
        void nor_one_that_another_body_has() {
            beside(World.other(World.COMMUNITY, Walls.NONE, "2026-03-01", true, false))
                    .when(Ask.merge("2026-03-02"))
                    .refused("petition.not-at-the-same-body");
        }

        @Test
        void nor_one_that_is_done() {
            beside(World.other(World.STREET, Walls.NONE, "2026-03-01", false, false))
                    .when(Ask.merge("2026-03-02"))
                    .refused("petition.the-other-is-not-open");
        }

        @Test
        void nor_one_that_was_merged_itself() {
            beside(World.other(World.STREET, Walls.NONE, "2026-03-01", false, true))
                    .when(Ask.merge("2026-03-02"))
                    .refused("petition.the-other-is-merged");
        }

        @Test
        void nor_one_that_came_later() {
            beside(World.other(World.STREET, Walls.NONE, "2026-03-03", true, false))
                    .on("2026-03-04")
                    .when(Ask.merge("2026-03-04"))
                    .refused("petition.the-earlier-leads", "320508021-2026-000003");
        }

        @Test
        void of_one_day_the_smaller_number_came_first() {
            beside(World.other(World.STREET, Walls.NONE, "2026-03-02", true, false))
                    .when(Ask.merge("2026-03-02"))
                    .happens(PetitionMerged.class);
        }

        @Test
        void nor_one_that_is_kept_from_others() {
            beside(World.other(World.STREET, AGAINST_HOUSING, "2026-03-01", true, false))
                    .when(Ask.merge("2026-03-02"))
                    .refused("petition.kept-from-others");
            Spec.from("2026-03-02")
                    .done(Ask.lodge(), Ask.accuse(World.HOUSING), Ask.register(PetitionKind.DENUNCIATION))
                    .when(Ask.merge("2026-03-02"))
                    .refused("petition.kept-from-others");
        }

        @Test
        void but_two_about_the_same_unit_may_be_one() {
            Spec.from("2026-03-02")
                    .done(Ask.lodge(), Ask.accuse(World.HOUSING), Ask.register(PetitionKind.DENUNCIATION))
                    .in(facts ->
                            World.beside(facts, World.other(World.STREET, AGAINST_HOUSING, "2026-03-01", true, false)))
                    .when(Ask.merge("2026-03-02"))
                    .happens(PetitionMerged.class);
        }
    }

    @Nested
    class NotEveryCaseCanEndSo {
        @Test
        void one_of_which_a_report_is_owed() {
            Spec.registered()
                    .done(Ask.assign(World.COMMUNITY, "2026-04-10"), Ask.accept("2026-03-02"))
                    .in(facts ->
                            World.beside(facts, World.other(World.COMMUNITY, Walls.NONE, "2026-03-01", true, false)))
                    .by(World.COMMUNITY_OFFICER)
                    .when(Ask.merge("2026-03-02"))
                    .refused("petition.report-owed");
        }

        @Test
        void one_that_is_supervised() {
            Spec.registered()
                    .done(Ask.supervise(SupervisionGround.DELAY, "2026-03-20"))
                    .when(Ask.merge("2026-03-02"))
                    .refused("petition.supervision-open");
        }

        @Test
        void one_of_a_hot_issue() {
            Spec.registered()
                    .done(Ask.join(Ask.ISSUE))
                    .when(Ask.merge("2026-03-02"))
                    .refused("petition.in-a-hot-issue");
        }

        @Test
        void one_in_which_a_hearing_is_held() {
            Spec.inWork(PetitionKind.APPEAL)
                    .done(Ask.openHearing("2026-03-09"))
                    .when(Ask.merge("2026-03-09"))
                    .refused("petition.hearing-open");
        }

        @Test
        void one_that_leads_others() {
            var spec = Spec.registered().done(Ask.repeat(Repeat.MERGED));

            spec.when(Ask.merge("2026-03-02")).refused("petition.leads-others");
            spec.done(Ask.repeat(Repeat.PARTED)).when(Ask.merge("2026-03-02")).happens(PetitionMerged.class);
        }

        @Test
        void one_that_did_already() {
            Spec.registered()
                    .done(Ask.merge("2026-03-02"))
                    .when(Ask.merge("2026-03-02"))
                    .refusedNow();
        }
    }

    @Nested
    class WhatWasMergedInErrorGoesOn {
        @Test
        void where_it_stood_within_the_terms_it_had() {
            var spec = Spec.inWork(PetitionKind.APPEAL);
            var term = spec.running(Clock.ANSWER);
            spec.done(Ask.merge("2026-03-09")).on("2026-04-20");

            var undone = spec.when(Ask.undoMerge()).happens(MergeUndone.class);

            assertThat(undone.reason()).isEqualTo(World.words("in error"));
            assertThat(spec.state()).isEqualTo(PetitionState.IN_WORK);
            assertThat(spec.running(Clock.ANSWER)).isEqualTo(term).isPresent();
        }

        @Test
        void and_the_time_that_passed_is_not_given_back() {
            var spec = Spec.registered().done(Ask.merge("2026-03-02")).on("2026-05-04");
            spec.when(Ask.noteOverdue()).refused("petition.not-overdue");

            spec.done(Ask.undoMerge());

            assertThat(spec.running(Clock.ROUTING))
                    .hasValueSatisfying(due -> assertThat(due.on()).isBefore(LocalDate.parse("2026-05-04")));
            assertThat(spec.decide(Ask.noteOverdue())).isNotEmpty();
        }

        @Test
        void a_calendar_that_came_while_it_was_merged_moves_its_terms_now() {
            var undone = mergedOver(Ask.undoMerge());
            var left = mergedOver(Ask.leadingGivenUp());

            for (var spec : List.of(undone, left)) {
                assertThat(spec.running(Clock.ROUTING)).hasValueSatisfying(term -> {
                    assertThat(term.on()).isEqualTo("2027-01-05");
                    assertThat(term.calendar()).isEqualTo(NextYear.VERSION);
                    assertThat(term.provisional()).isFalse();
                });
                spec.when(Ask.moveTerms()).refused("petition.no-term-moves");
            }
        }

        private static Spec mergedOver(PetitionCommand goesOn) {
            var spec = Spec.from("2026-12-18")
                    .done(Ask.lodge(Channel.NETWORK, "2026-12-18", Ask.REACHABLE), Ask.register())
                    .done(Ask.merge("2026-12-18"))
                    .in(NextYear::known)
                    .on("2027-01-10");
            spec.when(Ask.moveTerms()).refused("petition.no-term-moves");

            var events = spec.when(goesOn).happen();

            assertThat(events)
                    .hasOnlyElementsOfTypes(MergeUndone.class, TermsMoved.class)
                    .hasSize(2);
            var moved = (TermsMoved) events.getLast();
            assertThat(moved.from()).isEqualTo("china-2026-1");
            assertThat(moved.to()).isEqualTo(NextYear.VERSION);
            return spec;
        }

        @Test
        void and_so_does_a_rule_that_was_amended_meanwhile() {
            var spec = Spec.registered().done(Ask.merge("2026-03-02")).in(Amended::known);

            var followed =
                    (RulebookFollowed) spec.when(Ask.undoMerge()).happen().getLast();

            assertThat(followed.from()).isEqualTo(Amended.BEFORE);
            assertThat(followed.to()).isEqualTo(Amended.VERSION);
            assertThat(spec.running(Clock.ROUTING)).map(Deadline::on).hasValue(LocalDate.parse("2026-03-12"));
            spec.when(Ask.followRulebook()).refused("petition.no-term-follows");
        }

        @Test
        void both_together_are_followed_one_after_the_other() {
            var spec = Spec.from("2026-12-18")
                    .done(Ask.lodge(Channel.NETWORK, "2026-12-18", Ask.REACHABLE), Ask.register())
                    .done(Ask.merge("2026-12-18"))
                    .in(NextYear::known)
                    .in(Amended::known);

            spec.done(Ask.undoMerge());

            assertThat(spec.running(Clock.ROUTING)).hasValueSatisfying(term -> {
                assertThat(term.on()).isEqualTo("2026-12-28");
                assertThat(term.calendar()).isEqualTo(NextYear.VERSION);
                assertThat(term.rulebook()).isEqualTo(Amended.VERSION);
            });
        }

        @Test
        void and_what_was_not_merged_is_not_parted() {
            Spec.registered().when(Ask.undoMerge()).refusedNow();
        }
    }

    @Nested
    class TheAnswerReachesBoth {
        @Test
        void that_there_is_one_is_told_at_once_and_its_words_by_an_officer() {
            var spec = Spec.registered().done(Ask.merge("2026-03-02"));
            spec.when(Ask.tellLeadingAnswer("2026-03-02")).refused("petition.the-leading-is-not-answered");

            var answered =
                    spec.when(Ask.leadingAnswered(OpinionOutcome.SUPPORTED)).happens(LeadingAnswered.class);
            var told = spec.when(Ask.tellLeadingAnswer("2026-03-02")).happens(LeadingAnswerTold.class);

            assertThat(answered.outcome()).isEqualTo(OpinionOutcome.SUPPORTED);
            assertThat(told.words()).isEqualTo(World.words("answer"));
            assertThat(spec.state()).isEqualTo(PetitionState.MERGED);
            spec.when(Ask.tellLeadingAnswer("2026-03-02")).refused("petition.leading-answer-told");
        }

        @Test
        void an_answer_given_anew_is_told_anew() {
            Spec.registered()
                    .done(
                            Ask.merge("2026-03-02"),
                            Ask.leadingAnswered(OpinionOutcome.EXPLAINED),
                            Ask.tellLeadingAnswer("2026-03-02"),
                            Ask.leadingAnswered(OpinionOutcome.SUPPORTED))
                    .when(Ask.tellLeadingAnswer("2026-03-02"))
                    .happens(LeadingAnswerTold.class);
        }

        @Test
        void where_the_leading_case_ends_without_one_the_other_goes_on_by_itself() {
            var spec = Spec.registered().done(Ask.merge("2026-03-02"));

            var undone = spec.when(Ask.leadingGivenUp()).happens(MergeUndone.class);

            assertThat(undone.reason()).isNull();
            assertThat(spec.state()).isEqualTo(PetitionState.REGISTERED);
            assertThat(spec.running(Clock.ROUTING)).isPresent();
        }

        @Test
        void only_the_leading_case_is_followed() {
            Spec.registered()
                    .done(Ask.merge("2026-03-02"))
                    .when(new RepeatCommand.FollowLeading(Ask.CASE, "somewhere", true, null))
                    .refused("petition.not-merged-into-that");
        }
    }

    @Nested
    class BothFilesNameEachOther {
        @ParameterizedTest
        @EnumSource
        void whatever_the_other_became(Repeat how) {
            var noted = Spec.registered().when(Ask.repeat(how)).happens(RepeatNoted.class);

            assertThat(noted.otherCaseId()).isEqualTo(Ask.OTHER_CASE);
            assertThat(noted.how()).isEqualTo(how);
        }

        @Test
        void the_leading_case_knows_those_that_are_part_of_it() {
            var spec = Spec.registered().done(Ask.repeat(Repeat.MERGED));

            assertThat(PetitionGlance.of(spec.live()).merged()).containsExactly(Ask.OTHER_CASE);
            spec.done(Ask.repeat(Repeat.PARTED));
            assertThat(PetitionGlance.of(spec.live()).merged()).isEmpty();
        }

        @Test
        void nothing_is_compared_with_what_the_actor_may_not_know_of() {
            Spec.registered()
                    .in(facts -> World.beside(
                            facts, World.other(World.STREET, AGAINST_THE_STREET, "2026-03-01", true, false)))
                    .when(Ask.sameAs(Ask.OTHER_CASE))
                    .refused("case.unknown");
            Spec.registered()
                    .when(new DecideSameMatter(Ask.CASE, "somewhere", true, null))
                    .refused("case.unknown");
            Spec.registered()
                    .by(new Actor.House())
                    .when(Ask.sameAs(Ask.OTHER_CASE))
                    .refused("case.unknown");
        }
    }

    @Nested
    class TheSameMatterIsNotAcceptedAgain {
        @Test
        @Covers("P20")
        void after_a_re_review_nobody_accepts_it() {
            beside(World.finallyReviewed(World.COMMUNITY, Walls.NONE))
                    .done(Ask.sameAs(Ask.OTHER_CASE))
                    .when(Ask.accept("2026-03-02"))
                    .refused("petition.same-matter-is-final", "320508021-2026-000003");
        }

        @Test
        @Covers("P03")
        void while_a_unit_below_works_on_it_nobody_above_accepts_it() {
            var below = beside(World.other(World.COMMUNITY, Walls.NONE, "2026-03-01", true, false))
                    .done(Ask.sameAs(Ask.OTHER_CASE));
            below.when(Ask.accept("2026-03-02"))
                    .refused("petition.same-matter-is-in-work-below", "320508021-2026-000003");
            below.when(Ask.refuse(RightRoute.ALREADY_IN_WORK, "2026-03-02")).happens(PetitionRefused.class);
        }

        @Test
        void the_same_body_may_and_so_may_any_once_it_is_done() {
            beside(World.other(World.STREET, Walls.NONE, "2026-03-01", true, false))
                    .done(Ask.sameAs(Ask.OTHER_CASE))
                    .when(Ask.accept("2026-03-02"))
                    .happens(PetitionAccepted.class);
            beside(World.other(World.COMMUNITY, Walls.NONE, "2026-03-01", false, false))
                    .done(Ask.sameAs(Ask.OTHER_CASE))
                    .when(Ask.accept("2026-03-02"))
                    .happens(PetitionAccepted.class);
        }

        @Test
        void where_somebody_sees_new_facts_and_says_that_it_is_another_matter_it_is_accepted() {
            beside(World.finallyReviewed(World.COMMUNITY, Walls.NONE))
                    .done(Ask.sameAs(Ask.OTHER_CASE))
                    .done(new DecideSameMatter(Ask.CASE, Ask.OTHER_CASE, false, World.words("new facts")))
                    .when(Ask.accept("2026-03-02"))
                    .happens(PetitionAccepted.class);
        }

        @Test
        void nobody_learns_by_it_of_a_case_that_is_kept_from_him() {
            var spec = Spec.registered();
            spec.happen(new RepeatNoted(Ask.CASE, spec.facts().thisMinute(), Ask.OTHER_CASE, Repeat.LINKED));
            spec.in(facts -> World.beside(facts, World.finallyReviewed(World.STREET, AGAINST_THE_STREET)))
                    .when(Ask.accept("2026-03-02"))
                    .happens(PetitionAccepted.class);
        }
    }
}

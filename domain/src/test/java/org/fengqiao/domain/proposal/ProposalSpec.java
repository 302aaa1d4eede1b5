package org.fengqiao.domain.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.decision.Given.TOMORROW;
import static org.fengqiao.domain.decision.Given.YESTERDAY;
import static org.fengqiao.domain.decision.Given.assertRefused;

import java.util.List;
import java.util.Set;
import org.fengqiao.domain.authority.Walls;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.proposal.Proposal.Answered;
import org.fengqiao.domain.proposal.Proposal.Awaiting;
import org.fengqiao.domain.proposal.Proposal.Blank;
import org.fengqiao.domain.proposal.Proposal.Made;
import org.fengqiao.domain.proposal.ProposalCommand.AnswerProposal;
import org.fengqiao.domain.proposal.ProposalCommand.CorrectProposal;
import org.fengqiao.domain.proposal.ProposalCommand.MakeProposal;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalAnswered;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalCorrected;
import org.fengqiao.domain.rulebook.Covers;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.Suzhou;
import org.fengqiao.domain.unit.UnitCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A petition office proposes, and the addressee answers in writing whether it adopts it (三项建议). */
class ProposalSpec {
    private static final Addressee PARTY_COMMITTEE = Addressee.outside(Proposing.sealed("b"));

    private static Proposal after(ProposalCommand... commands) {
        Proposal proposal = new Blank();
        for (var command : commands) {
            for (var event : ProposalDecider.decide(proposal, command, Proposing.facts())) {
                proposal = Proposal.evolve(proposal, event);
            }
        }
        return proposal;
    }

    private static List<ProposalEvent> made(MakeProposal command) {
        return ProposalDecider.decide(new Blank(), command, Proposing.facts());
    }

    @Nested
    @Covers("P21")
    class AProposalIsMade {
        @Test
        void to_a_body_that_handles_petitions_wrongly_to_improve_its_work() {
            assertThat(after(Proposing.toImproveWork())).isInstanceOfSatisfying(Awaiting.class, awaiting -> {
                assertThat(awaiting.entry().addressee()).isEqualTo(Proposing.HOUSING);
                assertThat(awaiting.entry().grounds()).isEqualTo(Proposing.GROUNDS);
                assertThat(awaiting.entry().madeOn()).isEqualTo(TODAY);
            });
        }

        @Test
        void to_the_party_committee_and_government_of_the_own_level_to_improve_policy() {
            var policy = Proposing.make(
                    Suzhou.GUSU, ProposalKind.IMPROVE_POLICY, PARTY_COMMITTEE, Accused.NOBODY, Grounds.NONE);

            assertThat(after(policy)).isInstanceOf(Awaiting.class);
        }

        @Test
        void to_a_body_with_authority_over_who_is_held_to_account() {
            var about = new Accused(List.of(Suzhou.HOUSING), List.of("clerk"));

            assertThat(after(Proposing.toHoldToAccount(about, Addressee.unit(Suzhou.COURT))))
                    .isInstanceOfSatisfying(
                            Awaiting.class,
                            awaiting -> assertThat(awaiting.entry().walls())
                                    .isEqualTo(new Walls(Set.of(Suzhou.HOUSING), Set.of("clerk"))));
        }

        @Test
        void by_an_office_of_a_street_or_above_and_not_by_a_community_or_a_department() {
            for (var unit : List.of(Suzhou.DINGHUISI, Suzhou.HOUSING)) {
                assertRefused("proposal.no-petition-office", () -> made(by(unit)));
            }
            assertThat(made(by(Suzhou.SHUANGTA))).hasSize(1);
            assertThat(made(by(Suzhou.CITY))).hasSize(1);
        }

        @Test
        void to_another_unit_that_is_open() {
            assertRefused("proposal.to-oneself", () -> made(to(Suzhou.GUSU)));
            assertRefused("unit.closed", () -> made(to(Suzhou.CLOSED)));
            assertRefused("unit.unknown", () -> made(to(Suzhou.NOWHERE)));
        }

        @Test
        void to_one_addressee_and_not_to_two_or_none() {
            assertRefused("proposal.one-addressee", () -> new Addressee(null, null));
            assertRefused("proposal.one-addressee", () -> new Addressee(Suzhou.HOUSING, Proposing.SUBJECT));
        }

        @Test
        void and_asks_for_an_answer_by_a_day_that_is_not_over() {
            var late = new MakeProposal(
                    Proposing.ID,
                    Proposing.NUMBER,
                    Suzhou.GUSU,
                    ProposalKind.IMPROVE_WORK,
                    Proposing.HOUSING,
                    Accused.NOBODY,
                    Proposing.SUBJECT,
                    Proposing.TEXT,
                    Grounds.NONE,
                    YESTERDAY);

            assertRefused("proposal.answer-by-is-past", () -> made(late));
        }

        @Test
        void once_under_its_identifier() {
            assertRefused("proposal.there-already", () -> after(Proposing.toImproveWork(), Proposing.toImproveWork()));
        }

        private static MakeProposal by(UnitCode unit) {
            return Proposing.make(unit, ProposalKind.IMPROVE_POLICY, PARTY_COMMITTEE, Accused.NOBODY, Grounds.NONE);
        }

        private static MakeProposal to(UnitCode unit) {
            return Proposing.make(
                    Suzhou.GUSU, ProposalKind.IMPROVE_WORK, Addressee.unit(unit), Accused.NOBODY, Grounds.NONE);
        }
    }

    @Nested
    @Covers("P21")
    class WhoeverIsHeldToAccount {
        @Test
        void is_named_and_only_then() {
            assertRefused(
                    "proposal.whom-is-missing", () -> made(Proposing.toHoldToAccount(Accused.NOBODY, PARTY_COMMITTEE)));
            assertRefused(
                    "proposal.names-whom-without-accountability",
                    () -> made(Proposing.make(
                            Suzhou.GUSU,
                            ProposalKind.IMPROVE_WORK,
                            PARTY_COMMITTEE,
                            Accused.units(List.of(Suzhou.HOUSING)),
                            Grounds.NONE)));
        }

        @Test
        void is_known_to_the_platform() {
            assertRefused(
                    "unit.unknown",
                    () -> made(Proposing.toHoldToAccount(Accused.units(List.of(Suzhou.NOWHERE)), PARTY_COMMITTEE)));
            assertRefused(
                    "petition.nobody-of-that-name",
                    () -> made(Proposing.toHoldToAccount(person("nobody"), PARTY_COMMITTEE)));
        }

        @Test
        void does_not_get_the_proposal_neither_does_a_unit_below() {
            var street = Accused.units(List.of(Suzhou.SHUANGTA));
            for (var unit : List.of(Suzhou.SHUANGTA, Suzhou.DINGHUISI)) {
                assertRefused(
                        "proposal.to-whom-it-is-about",
                        () -> made(Proposing.toHoldToAccount(street, Addressee.unit(unit))));
            }
        }

        @Test
        void a_person_may_be_named_to_the_unit_where_that_person_works() {
            assertThat(made(Proposing.toHoldToAccount(person("clerk"), Proposing.HOUSING)))
                    .hasSize(1);
        }

        @Test
        void does_not_stand_in_the_own_line_which_reads_what_is_proposed() {
            for (var about : List.of(
                    Accused.units(List.of(Suzhou.GUSU)), Accused.units(List.of(Suzhou.CITY)), person("mayor"))) {
                assertRefused(
                        "proposal.about-the-own-line", () -> made(Proposing.toHoldToAccount(about, PARTY_COMMITTEE)));
            }
        }

        private static Accused person(String account) {
            return new Accused(List.of(), List.of(account));
        }
    }

    @Nested
    class WhatItRestsOn {
        @Test
        void is_a_case_that_its_author_may_know() {
            var walled = new Walls(Set.of(), Set.of("officer"));

            assertRefused(
                    "case.unknown",
                    () -> decide(Proposing.toImproveWork(), Proposing.factsOf(Proposing.OFFICER, walled)));
            assertRefused(
                    "case.unknown",
                    () -> made(Proposing.make(
                            Suzhou.GUSU,
                            ProposalKind.IMPROVE_WORK,
                            Proposing.HOUSING,
                            Accused.NOBODY,
                            new Grounds(List.of("nowhere"), List.of()))));
        }

        @Test
        void may_be_kept_from_the_addressee() {
            var walled = new Walls(Set.of(Suzhou.HOUSING), Set.of());

            assertThat(decide(Proposing.toImproveWork(), Proposing.factsOf(Proposing.OFFICER, walled)))
                    .hasSize(1);
        }

        private static List<ProposalEvent> decide(MakeProposal command, Facts facts) {
            return ProposalDecider.decide(new Blank(), command, facts);
        }
    }

    @Nested
    @Covers("P21")
    class TheAddresseeAnswersInWriting {
        @Test
        void whether_it_adopts_it_wholly_partly_or_not() {
            for (var adoption : Adoption.values()) {
                var answer = new WrittenAnswer(adoption, Proposing.ANSWER, TODAY);

                assertThat(after(Proposing.toImproveWork(), new AnswerProposal(Proposing.ID, answer)))
                        .isInstanceOfSatisfying(
                                Answered.class,
                                answered ->
                                        assertThat(answered.entry().answer()).isEqualTo(answer));
            }
        }

        @Test
        void in_time_or_not_by_the_day_of_the_answer_and_not_of_its_record() {
            var awaiting = after(Proposing.toImproveWork());
            var later = Proposing.on(Proposing.ANSWER_BY.plusDays(3));

            assertThat(answered(
                            awaiting,
                            new WrittenAnswer(Adoption.ADOPTED, Proposing.ANSWER, Proposing.ANSWER_BY),
                            later))
                    .satisfies(event -> {
                        assertThat(event.inTime()).isTrue();
                        assertThat(event.occurredAt()).isEqualTo(Moment.onDay(Proposing.ANSWER_BY));
                    });
            assertThat(answered(
                                    awaiting,
                                    new WrittenAnswer(
                                            Adoption.ADOPTED, Proposing.ANSWER, Proposing.ANSWER_BY.plusDays(1)),
                                    later)
                            .inTime())
                    .isFalse();
        }

        @Test
        void neither_before_it_was_made_nor_in_the_future() {
            for (var day : List.of(YESTERDAY, TOMORROW)) {
                var answer =
                        new AnswerProposal(Proposing.ID, new WrittenAnswer(Adoption.ADOPTED, Proposing.ANSWER, day));

                assertRefused("proposal.answered-on-another-day", () -> after(Proposing.toImproveWork(), answer));
            }
        }

        @Test
        void once() {
            assertRefused(
                    "proposal.answered-already",
                    () -> after(Proposing.toImproveWork(), Proposing.ANSWERING, Proposing.ANSWERING));
        }

        private static ProposalAnswered answered(Proposal awaiting, WrittenAnswer answer, Facts facts) {
            return (ProposalAnswered) ProposalDecider.decide(awaiting, new AnswerProposal(Proposing.ID, answer), facts)
                    .getFirst();
        }
    }

    @Nested
    class WhoWaitsForAnAnswer {
        @Test
        void may_remind_the_addressee_as_often_as_it_takes() {
            assertThat(after(Proposing.toImproveWork(), Proposing.REMINDING, Proposing.REMINDING))
                    .isInstanceOf(Awaiting.class);
        }

        @Test
        void may_withdraw_it_until_it_is_answered() {
            assertRefused(
                    "proposal.answered-already",
                    () -> after(Proposing.toImproveWork(), Proposing.ANSWERING, Proposing.WITHDRAWING));
        }

        @Test
        void asks_for_nothing_any_more_once_it_is_withdrawn() {
            for (var command : List.of(Proposing.ANSWERING, Proposing.REMINDING, Proposing.WITHDRAWING)) {
                assertRefused(
                        "proposal.withdrawn-already",
                        () -> after(Proposing.toImproveWork(), Proposing.WITHDRAWING, command));
            }
        }
    }

    @Nested
    class WhatWasWrittenDownCanBeWrong {
        @Test
        void and_both_values_stay_told() {
            var proposal = after(Proposing.toImproveWork());

            assertThat(ProposalDecider.decide(proposal, Proposing.CORRECTING, Proposing.facts()))
                    .containsExactly(new ProposalCorrected(
                            Proposing.ID,
                            Proposing.facts().thisMinute(),
                            ProposalCorrection.ofWords(ProposalFact.TEXT, Proposing.TEXT),
                            Proposing.CORRECTING.is(),
                            Proposing.REASON));
        }

        @Test
        void each_fact_by_itself_and_the_next_correction_starts_from_it() {
            var words = Proposing.sealed("n");
            for (var is : List.of(
                    ProposalCorrection.ofWords(ProposalFact.SUBJECT, words),
                    ProposalCorrection.ofWords(ProposalFact.TEXT, words),
                    ProposalCorrection.ofWords(ProposalFact.ANSWER, words),
                    ProposalCorrection.ofValue(ProposalFact.ANSWER_BY, TOMORROW.toString()),
                    ProposalCorrection.ofValue(ProposalFact.ADOPTION, Adoption.NOT_ADOPTED.name()))) {
                var proposal = (Made) after(Proposing.toImproveWork(), Proposing.ANSWERING, correct(is));

                assertThat(proposal.entry().now(is.fact())).isEqualTo(is);
            }
        }

        @Test
        void the_day_of_the_answer_too_as_long_as_it_is_possible() {
            var answered = after(Proposing.toImproveWork(), Proposing.ANSWERING);
            var later = Proposing.on(TOMORROW);
            var is = ProposalCorrection.ofValue(ProposalFact.ANSWERED_ON, TOMORROW.toString());

            assertThat(ProposalDecider.decide(answered, correct(is), later)).hasSize(1);
            assertRefused(
                    "proposal.answered-on-another-day",
                    () -> ProposalDecider.decide(answered, correct(is), Proposing.facts()));
        }

        @Test
        void but_not_the_answer_before_there_is_one_nor_by_nothing_nor_by_the_same() {
            assertRefused(
                    "proposal.not-answered-yet",
                    () -> corrected(ProposalCorrection.ofWords(ProposalFact.ANSWER, Proposing.ANSWER)));
            assertRefused(
                    "proposal.correction-empty",
                    () -> corrected(new ProposalCorrection(ProposalFact.TEXT, null, null)));
            assertRefused(
                    "proposal.correction-empty",
                    () -> corrected(new ProposalCorrection(ProposalFact.ANSWER_BY, Proposing.TEXT, null)));
            assertRefused(
                    "proposal.correction-changes-nothing",
                    () -> corrected(
                            ProposalCorrection.ofValue(ProposalFact.ANSWER_BY, Proposing.ANSWER_BY.toString())));
            assertRefused(
                    "proposal.day-unreadable",
                    () -> corrected(ProposalCorrection.ofValue(ProposalFact.ANSWER_BY, "soon")));
            assertRefused(
                    "proposal.answer-by-is-past",
                    () -> corrected(ProposalCorrection.ofValue(ProposalFact.ANSWER_BY, YESTERDAY.toString())));
        }

        @Test
        void and_an_answer_is_adopted_partly_adopted_or_not_and_nothing_else() {
            assertRefused(
                    "proposal.correction-empty",
                    () -> after(
                            Proposing.toImproveWork(),
                            Proposing.ANSWERING,
                            correct(ProposalCorrection.ofValue(ProposalFact.ADOPTION, "perhaps"))));
        }

        private static Proposal corrected(ProposalCorrection is) {
            return after(Proposing.toImproveWork(), correct(is));
        }

        private static CorrectProposal correct(ProposalCorrection is) {
            return new CorrectProposal(Proposing.ID, is, Proposing.REASON);
        }
    }

    @Nested
    class AUnitThatIsNoMore {
        @Test
        void has_what_was_proposed_to_it_and_what_it_proposed_followed_by_its_successor() {
            var addressed = (Made) after(Proposing.toImproveWork(), Proposing.FOLLOWING);
            var own = (Made) after(
                    Proposing.toImproveWork(),
                    new ProposalCommand.FollowProposal(Proposing.ID, Suzhou.GUSU, Suzhou.KUNSHAN));

            assertThat(addressed.entry().addressee()).isEqualTo(Addressee.unit(Suzhou.KUNSHAN));
            assertThat(own.entry().by()).isEqualTo(Suzhou.KUNSHAN);
        }

        @Test
        void has_them_followed_once() {
            assertRefused(
                    "proposal.nothing-to-follow",
                    () -> after(Proposing.toImproveWork(), Proposing.FOLLOWING, Proposing.FOLLOWING));
        }
    }

    @Test
    void what_was_never_made_is_not_there() {
        assertRefused("proposal.unknown", () -> after(Proposing.ANSWERING));
    }

    @Test
    void a_number_tells_a_proposal_from_a_petition_and_a_call() {
        assertThat(ProposalNumber.of(Suzhou.GUSU, TODAY.getYear(), 17)).isEqualTo(Proposing.NUMBER);
        assertRefused("proposal.number-shape", () -> new ProposalNumber("T320508-2026-000017"));
    }
}

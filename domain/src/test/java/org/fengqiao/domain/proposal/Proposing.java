package org.fengqiao.domain.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.authority.Walls;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.decision.Given;
import org.fengqiao.domain.decision.OtherCases.OtherCase;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.proposal.ProposalCommand.AnswerProposal;
import org.fengqiao.domain.proposal.ProposalCommand.CorrectProposal;
import org.fengqiao.domain.proposal.ProposalCommand.FollowProposal;
import org.fengqiao.domain.proposal.ProposalCommand.MakeProposal;
import org.fengqiao.domain.proposal.ProposalCommand.RemindAddressee;
import org.fengqiao.domain.proposal.ProposalCommand.WithdrawProposal;
import org.fengqiao.domain.unit.Suzhou;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;

/** A proposal for specs: the office of Gusu proposes to its department of housing. */
final class Proposing {
    static final String ID = "0196a3f0-0000-7000-8000-0000000000d1";
    static final String CASE = "0196a3f0-0000-7000-8000-0000000000d2";
    static final ProposalNumber NUMBER = new ProposalNumber("J320508-2026-000017");
    static final Sealed SUBJECT = sealed("s");
    static final Sealed TEXT = sealed("t");
    static final Sealed ANSWER = sealed("a");
    static final Sealed REASON = sealed("r");
    static final Addressee HOUSING = Addressee.unit(Suzhou.HOUSING);
    static final Grounds GROUNDS = new Grounds(List.of(CASE), List.of("issue-1"));
    static final LocalDate ANSWER_BY = Given.TODAY.plusDays(30);
    static final Actor.Staff OFFICER = new Actor.Staff("officer", Suzhou.GUSU, Set.of(Duty.PETITION_OFFICER));
    static final Actor.Staff AT_HOUSING = new Actor.Staff("housing", Suzhou.HOUSING, Set.of(Duty.PETITION_OFFICER));
    static final WrittenAnswer ADOPTED = new WrittenAnswer(Adoption.ADOPTED, ANSWER, Given.TODAY);
    static final AnswerProposal ANSWERING = new AnswerProposal(ID, ADOPTED);
    static final RemindAddressee REMINDING = new RemindAddressee(ID, sealed("m"));
    static final WithdrawProposal WITHDRAWING = new WithdrawProposal(ID, REASON);
    static final CorrectProposal CORRECTING =
            new CorrectProposal(ID, ProposalCorrection.ofWords(ProposalFact.TEXT, sealed("t2")), REASON);
    static final FollowProposal FOLLOWING = new FollowProposal(ID, Suzhou.HOUSING, Suzhou.KUNSHAN);

    private Proposing() {}

    static Sealed sealed(String nonce) {
        return new Sealed("proposal/1", nonce, "c2VhbGVk");
    }

    static MakeProposal toImproveWork() {
        return make(Suzhou.GUSU, ProposalKind.IMPROVE_WORK, HOUSING, Accused.NOBODY, GROUNDS);
    }

    static MakeProposal toHoldToAccount(Accused about, Addressee addressee) {
        return make(Suzhou.GUSU, ProposalKind.HOLD_TO_ACCOUNT, addressee, about, Grounds.NONE);
    }

    static MakeProposal make(UnitCode by, ProposalKind kind, Addressee addressee, Accused about, Grounds grounds) {
        return new MakeProposal(ID, NUMBER, by, kind, addressee, about, SUBJECT, TEXT, grounds, ANSWER_BY);
    }

    /** The office has one case; two people are known by name. */
    static Facts facts() {
        return factsOf(OFFICER, Walls.NONE);
    }

    static Facts factsOf(Actor actor, Walls wallsOfTheCase) {
        var usual = Given.facts(actor);
        var involvement = new Involvement(
                CASE, Suzhou.GUSU, Optional.empty(), false, Set.of(Suzhou.GUSU), Set.of(), wallsOfTheCase);
        var known = new OtherCase(involvement, "320508-2026-000001", Given.YESTERDAY, true, false, false);
        return new Facts(
                usual.now(),
                actor,
                usual.calendar(),
                usual.rulebook(),
                usual.units(),
                Proposing::person,
                usual.categories(),
                usual.reasons(),
                caseId -> caseId.equals(CASE) ? Optional.of(known) : Optional.empty());
    }

    static Facts on(LocalDate day) {
        var usual = facts();
        return new Facts(
                day.atTime(9, 0),
                usual.actor(),
                usual.calendar(),
                usual.rulebook(),
                usual.units(),
                usual.roster(),
                usual.categories(),
                usual.reasons(),
                usual.cases());
    }

    private static Optional<Actor.Staff> person(String account) {
        return switch (account) {
            case "clerk" -> Optional.of(new Actor.Staff("clerk", Suzhou.HOUSING, Set.of(Duty.MEDIATOR)));
            case "mayor" -> Optional.of(new Actor.Staff("mayor", Suzhou.CITY, Set.of(Duty.DIRECTOR)));
            default -> Optional.empty();
        };
    }
}

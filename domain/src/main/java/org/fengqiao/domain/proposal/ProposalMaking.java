package org.fengqiao.domain.proposal;

import java.util.List;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.proposal.ProposalCommand.MakeProposal;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalMade;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;

/** Who proposes what to whom (提出建议的条件), article 40. */
final class ProposalMaking {
    private ProposalMaking() {}

    static List<ProposalEvent> make(MakeProposal c, Facts facts) {
        if (!PetitionOffice.is(facts.units().requireAtWork(c.by()))) {
            throw Refused.invalid("proposal.no-petition-office", c.by().value());
        }
        if (c.answerBy().isBefore(facts.today())) {
            throw Refused.invalid("proposal.answer-by-is-past");
        }
        requireWhom(c, facts);
        requireAddressee(c, facts);
        c.grounds().cases().forEach(caseId -> requireKnown(caseId, facts));
        return List.of(new ProposalMade(
                c.proposalId(),
                facts.thisMinute(),
                c.number(),
                c.by(),
                c.kind(),
                c.addressee(),
                c.about(),
                c.subject(),
                c.text(),
                c.grounds(),
                c.answerBy()));
    }

    /** Units are accused with all below them; nobody proposes about the own line, which would have to read it. */
    private static void requireWhom(MakeProposal c, Facts facts) {
        var about = c.about();
        if ((c.kind() == ProposalKind.HOLD_TO_ACCOUNT) == about.nobody()) {
            throw Refused.invalid(
                    about.nobody() ? "proposal.whom-is-missing" : "proposal.names-whom-without-accountability");
        }
        about.units().stream()
                .filter(unit -> facts.units().find(unit).isEmpty())
                .findAny()
                .ifPresent(unit -> {
                    throw Refused.invalid("unit.unknown", unit.value());
                });
        for (var account : about.accounts()) {
            var person = facts.roster()
                    .find(account)
                    .orElseThrow(() -> Refused.invalid("petition.nobody-of-that-name", account));
            if (facts.units().upFrom(c.by()).contains(person.unit())) {
                throw Refused.invalid("proposal.about-the-own-line");
            }
        }
        if (isAbout(c, c.by(), facts)) {
            throw Refused.invalid("proposal.about-the-own-line");
        }
    }

    private static void requireAddressee(MakeProposal c, Facts facts) {
        var unit = c.addressee().unit();
        if (unit == null) {
            return;
        }
        facts.units().requireOpen(unit);
        if (unit.equals(c.by())) {
            throw Refused.invalid("proposal.to-oneself");
        }
        if (isAbout(c, unit, facts)) {
            throw Refused.invalid("proposal.to-whom-it-is-about", unit.value());
        }
    }

    private static boolean isAbout(MakeProposal c, UnitCode unit, Facts facts) {
        return facts.units().lineage(unit).stream()
                .anyMatch(above -> c.about().units().contains(above));
    }

    /** Nobody rests a proposal on a case of which that person may not know. */
    private static void requireKnown(String caseId, Facts facts) {
        var other = facts.cases().find(caseId).orElseThrow(() -> Refused.unknown("case.unknown"));
        var relations = other.involvement().of(facts.actor(), facts.units());
        Authority.require(facts.actor(), Permission.READ_PROGRESS, relations);
    }
}

package org.fengqiao.domain.proposal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.proposal.ProposalCommand.CorrectProposal;
import org.fengqiao.domain.proposal.ProposalEvent.ProposalCorrected;
import org.fengqiao.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** What was written down can be wrong, in any state (建议更正). */
final class ProposalAmending {
    private ProposalAmending() {}

    static List<ProposalEvent> correct(ProposalEntry entry, CorrectProposal c, Facts facts) {
        var is = c.is();
        if (is.fact().ofAnswer() && entry.answer() == null) {
            throw Refused.conflict("proposal.not-answered-yet");
        }
        if (is.fact().isWords() ? is.words() == null || is.value() != null : is.value() == null || is.words() != null) {
            throw Refused.invalid("proposal.correction-empty", is.fact().name());
        }
        check(is.fact(), is.value(), entry, facts);
        var was = entry.now(is.fact());
        if (is.value() != null && is.value().equals(was.value())) {
            throw Refused.invalid("proposal.correction-changes-nothing");
        }
        return List.of(new ProposalCorrected(c.proposalId(), facts.thisMinute(), was, is, c.reason()));
    }

    private static void check(ProposalFact fact, @Nullable String value, ProposalEntry entry, Facts facts) {
        switch (fact) {
            case SUBJECT, TEXT, ANSWER -> {}
            case ANSWER_BY -> {
                if (day(value).isBefore(entry.madeOn())) {
                    throw Refused.invalid("proposal.answer-by-is-past");
                }
            }
            case ANSWERED_ON -> requirePossible(day(value), entry, facts);
            case ADOPTION -> {
                if (List.of(Adoption.values()).stream()
                        .noneMatch(each -> each.name().equals(value))) {
                    throw Refused.invalid("proposal.correction-empty", fact.name());
                }
            }
        }
    }

    /** An answer is given after the proposal was made, and is not written down before it is given. */
    static void requirePossible(LocalDate answeredOn, ProposalEntry entry, Facts facts) {
        if (answeredOn.isBefore(entry.madeOn()) || answeredOn.isAfter(facts.today())) {
            throw Refused.invalid("proposal.answered-on-another-day");
        }
    }

    private static LocalDate day(@Nullable String value) {
        try {
            return LocalDate.parse(String.valueOf(value));
        } catch (DateTimeParseException rubbish) {
            throw Refused.invalid("proposal.day-unreadable");
        }
    }
}

package org.fengqiao.projections.proposal;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as it is written, in open words (新建议); it never leaves the process like this.
 *
 * @param addressee a unit of the tree; null for a body outside
 * @param body what that body is called; null for a unit
 * @param about who is to be held to account; nobody in a proposal of another kind
 * @param cases on which it rests, by their identifiers
 * @param issues hot issues on which it rests
 */
public record NewProposal(
        ProposalKind kind,
        @Nullable UnitCode addressee,
        @Nullable String body,
        Accused about,
        String subject,
        String text,
        List<String> cases,
        List<String> issues,
        LocalDate answerBy) {
    public NewProposal {
        cases = List.copyOf(cases);
        issues = List.copyOf(issues);
    }

    @Override
    public String toString() {
        return "NewProposal[" + kind + "]";
    }
}

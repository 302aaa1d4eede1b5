package org.fengqiao.infra.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.proposal.ProposalFact;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.proposal.NewProposal;
import org.jspecify.annotations.Nullable;

/** What other systems send about proposals of petition offices (三项建议请求). */
final class ProposalRequests {
    private ProposalRequests() {}

    /**
     * A proposal in the name of the caller's unit.
     *
     * @param addressee a unit; left out for a body outside
     * @param body what a body outside is called; left out for a unit
     * @param aboutUnits who is to be held to account, where that is proposed
     * @param aboutAccounts likewise
     * @param petitions numbers of petitions on which it rests
     * @param hotIssues identifiers of hot issues on which it rests
     */
    record Make(
            @NotNull ProposalKind kind,
            @Nullable UnitCode addressee,
            @Nullable @Size(max = ActionRequest.LINE) String body,
            @Nullable List<UnitCode> aboutUnits,
            @Nullable List<String> aboutAccounts,

            @NotBlank @Size(max = ActionRequest.TITLE) @JsonAlias("title")
            String subject,

            @NotBlank @Size(max = ActionRequest.TEXT) @JsonAlias("words")
            String text,

            @Nullable @Size(max = MOST) List<String> petitions,
            @Nullable @Size(max = MOST) List<String> hotIssues,
            @NotNull LocalDate answerBy) {
        private static final int MOST = 100;

        /** @param cases the petitions by their identifiers */
        NewProposal proposal(List<String> cases) {
            return new NewProposal(
                    kind,
                    addressee,
                    body == null || body.isBlank() ? null : body.strip(),
                    new Accused(
                            aboutUnits == null ? List.of() : aboutUnits,
                            aboutAccounts == null ? List.of() : aboutAccounts),
                    subject.strip(),
                    text.strip(),
                    cases,
                    hotIssues == null ? List.of() : hotIssues,
                    answerBy);
        }

        @Override
        public String toString() {
            return "Make[" + kind + "]";
        }
    }

    /** @param on the day on which the addressee answered; today when left out */
    record Answer(
            @NotNull Adoption adoption,

            @NotBlank @Size(max = ActionRequest.TEXT) @JsonAlias("text")
            String words,

            @Nullable LocalDate on) {
        @Override
        public String toString() {
            return "Answer[" + adoption + "]";
        }
    }

    record Remind(
            @NotBlank @Size(max = ActionRequest.TEXT) @JsonAlias("text")
            String words) {
        @Override
        public String toString() {
            return "Remind[]";
        }
    }

    /** @param value words, a day, or how far it is adopted */
    record Correct(
            @NotNull ProposalFact fact,

            @NotBlank @Size(max = ActionRequest.TEXT) @JsonAlias({"is", "words"})
            String value,

            @NotBlank @Size(max = ActionRequest.TEXT) @JsonAlias("reasons")
            String reason) {
        @Override
        public String toString() {
            return "Correct[" + fact + "]";
        }
    }

    record Withdraw(
            @NotBlank @Size(max = ActionRequest.TEXT) @JsonAlias("reasons")
            String reason) {
        @Override
        public String toString() {
            return "Withdraw[]";
        }
    }
}

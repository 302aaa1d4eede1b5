package org.fengqiao.infra.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.fengqiao.domain.hotissue.HotIssueFact;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.hotissue.HotIssueDesk;
import org.fengqiao.projections.hotissue.HotIssueDesk.OpinionWords;
import org.jspecify.annotations.Nullable;

/** What other systems send about hot issues (热点请求). Letters are named by their numbers or case ids. */
final class HotIssueRequest {
    static final int MOST_LETTERS = 1_000;

    private HotIssueRequest() {}

    /** @param unit that handles it; the caller's own when left out */
    record Confirm(
            @Nullable @JsonAlias("centre") UnitCode unit,
            @NotBlank @Size(max = ActionRequest.TITLE) String title,
            @NotNull PetitionKind kind,
            @NotBlank @Size(max = 40) String category,
            @NotEmpty @Size(max = MOST_LETTERS) List<@NotBlank String> letters) {}

    record Join(
            @NotEmpty @Size(max = MOST_LETTERS) List<@NotBlank String> letters,
            @Nullable @Size(max = ActionRequest.TEXT) String reason) {}

    record Leave(
            @NotBlank @Size(max = 80) String letter,
            @NotBlank @Size(max = ActionRequest.TEXT) String reason) {}

    /** @param value the title; the kind; the code of the category */
    record Correct(
            @NotNull HotIssueFact fact,

            @NotBlank @Size(max = ActionRequest.TITLE) @JsonAlias("is")
            String value,

            @NotBlank @Size(max = ActionRequest.TEXT) String reason) {
        /** As a correction spells it. */
        String spelt() {
            return fact == HotIssueFact.KIND ? value.strip().toUpperCase(Locale.ROOT) : value.strip();
        }
    }

    /**
     * A reply has {@code words}; an opinion has its four parts and an outcome (P13, P16).
     *
     * @param manner how each complainant is told today
     */
    record Answer(
            @Nullable @Size(max = ActionRequest.TEXT) @JsonAlias({"reply", "text"})
            String words,

            @Nullable Adoption adoption,
            @Nullable OpinionOutcome outcome,
            @Nullable @Size(max = ActionRequest.TEXT) String request,
            @Nullable @Size(max = ActionRequest.TEXT) String factsAndReasons,
            @Nullable @Size(max = ActionRequest.TEXT) String opinion,
            @Nullable @Size(max = ActionRequest.TEXT) String legalBasis,
            @NotNull NoticeManner manner) {
        HotIssueDesk.Answer answer() {
            return outcome == null
                    ? new HotIssueDesk.Answer(null, EndingRequest.Answer.there(words, "words"), adoption, manner)
                    : new HotIssueDesk.Answer(opinion(outcome), null, adoption, manner);
        }

        private OpinionWords opinion(OpinionOutcome given) {
            return new OpinionWords(
                    EndingRequest.Answer.there(request, "request"),
                    EndingRequest.Answer.there(factsAndReasons, "factsAndReasons"),
                    EndingRequest.Answer.there(opinion, "opinion"),
                    EndingRequest.Answer.there(legalBasis, "legalBasis"),
                    given);
        }
    }
}

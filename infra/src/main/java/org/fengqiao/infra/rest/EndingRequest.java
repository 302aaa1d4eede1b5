package org.fengqiao.infra.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.AnsweringCommand.GiveOpinion;
import org.fengqiao.domain.petition.AnsweringCommand.GiveReply;
import org.fengqiao.domain.petition.AnsweringCommand.SubmitClosingReport;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.EndingCommand.ClosePetition;
import org.fengqiao.domain.petition.EndingCommand.RatePetition;
import org.fengqiao.domain.petition.EndingCommand.ReopenPetition;
import org.fengqiao.domain.petition.EndingCommand.SupplementPetition;
import org.fengqiao.domain.petition.EndingCommand.WithdrawPetition;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.Opinion;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.RecordCommand.CorrectFact;
import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.rest.RoutingRequest.Told;
import org.jspecify.annotations.Nullable;

/** Answers, what the complainant does, and the end (答复与结案). */
sealed interface EndingRequest extends ActionRequest {
    /** A reply has {@code words}; an opinion has its four parts and an outcome (P13, P16). */
    record Answer(
            @Nullable @Size(max = TEXT) @JsonAlias({"reply", "text"})
            String words,

            @Nullable Adoption adoption,
            @Nullable OpinionOutcome outcome,
            @Nullable @Size(max = TEXT) String request,
            @Nullable @Size(max = TEXT) String factsAndReasons,
            @Nullable @Size(max = TEXT) String opinion,
            @Nullable @Size(max = TEXT) String legalBasis,
            @Nullable @Valid Told notice)
            implements EndingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            var told = Told.noticeOrNull(notice, on);
            if (words != null) {
                return new GiveReply(on.caseId(), on.words().outer(there(words, "words")), adoption, told);
            }
            if (outcome == null) {
                throw Refused.invalid("request.missing", "outcome");
            }
            var all = new Opinion(
                    on.words().outer(there(request, "request")),
                    on.words().outer(there(factsAndReasons, "factsAndReasons")),
                    on.words().outer(there(opinion, "opinion")),
                    on.words().outer(there(legalBasis, "legalBasis")),
                    outcome);
            return new GiveOpinion(on.caseId(), all, told);
        }

        static String there(@Nullable String text, String field) {
            if (text == null || text.isBlank()) {
                throw Refused.invalid("request.missing", field);
            }
            return text;
        }
    }

    record Report(
            @NotBlank @Size(max = TEXT) @JsonAlias({"text", "report"})
            String words) implements EndingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new SubmitClosingReport(on.caseId(), on.words().inner(words));
        }
    }

    /** Files may come with it, as parts {@code file}. */
    record Supplement(
            @NotBlank @Size(max = TEXT) @JsonAlias("text") String words) implements EndingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new SupplementPetition(on.caseId(), on.words().outer(words), on.keepTheFiles());
        }
    }

    record Withdraw(
            @Nullable @Size(max = TEXT) @JsonAlias("reasons")
            String reason) implements EndingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new WithdrawPetition(on.caseId(), on.words().outerOrNull(reason));
        }
    }

    record Rate(
            @NotNull Satisfaction grade,

            @Nullable @Size(max = TEXT) @JsonAlias({"text", "comment"})
            String words) implements EndingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new RatePetition(on.caseId(), grade, on.words().outerOrNull(words));
        }
    }

    record Close() implements EndingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new ClosePetition(on.caseId());
        }
    }

    record Reopen(
            @NotBlank @Size(max = TEXT) @JsonAlias("reasons")
            String reason) implements EndingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new ReopenPetition(on.caseId(), on.words().inner(reason));
        }
    }

    /** @param value words, a day, a unit's code, or the name of a kind or channel, as the fact asks */
    record Correct(
            @NotNull Fact fact,

            @NotBlank @Size(max = TEXT) @JsonAlias({"is", "words"})
            String value,

            @NotBlank @Size(max = TEXT) @JsonAlias("reasons")
            String reason)
            implements EndingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new CorrectFact(on.caseId(), correction(on), on.words().inner(reason));
        }

        private Correction correction(OnCase on) {
            return switch (fact) {
                case NAME, PHONE, ADDRESS, REPRESENTATIVES ->
                    Correction.ofWords(fact, on.words().person(value));
                case TITLE, TEXT -> Correction.ofWords(fact, on.words().outer(value));
                case CHANNEL, KIND ->
                    Correction.ofValue(
                            fact, value.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
                case CATEGORY, RECEIVED_ON, UNIT, HEADCOUNT -> Correction.ofValue(fact, value.strip());
            };
        }
    }
}

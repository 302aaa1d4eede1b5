package org.fengqiao.infra.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.RemedyCommand.AskForReview;
import org.fengqiao.domain.petition.RemedyCommand.ConcludeReview;
import org.fengqiao.domain.petition.RemedyCommand.EndHearing;
import org.fengqiao.domain.petition.RemedyCommand.OpenHearing;
import org.fengqiao.domain.petition.RemedyCommand.RecordService;
import org.fengqiao.domain.petition.RemedyCommand.WithdrawReview;
import org.fengqiao.domain.petition.ReviewOpinion;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.petition.Service;
import org.fengqiao.domain.petition.ServiceManner;
import org.fengqiao.domain.petition.ServiceResult;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.rest.RoutingRequest.Told;
import org.jspecify.annotations.Nullable;

/** Hearings, service, review and re-review (听证、送达、复查、复核). */
sealed interface RemedyRequest extends ActionRequest {
    /** @param on today when left out, here and below */
    record Hold(
            @Nullable LocalDate on,

            @NotBlank @Size(max = TEXT) @JsonAlias({"text", "subject"})
            String words,

            @NotNull @Valid SittingRequest sitting)
            implements RemedyRequest {
        @Override
        public PetitionCommand command(OnCase caseHere) {
            return new OpenHearing(
                    caseHere.caseId(), caseHere.orToday(on), caseHere.words().inner(words), sitting.sealed(caseHere));
        }
    }

    record EndTheHearing(
            @Nullable LocalDate on,

            @NotBlank @Size(max = TEXT) @JsonAlias({"text", "record"})
            String words) implements RemedyRequest {
        @Override
        public PetitionCommand command(OnCase caseHere) {
            return new EndHearing(
                    caseHere.caseId(), caseHere.orToday(on), caseHere.words().inner(words));
        }
    }

    record Serve(
            @NotNull ServiceManner manner,
            @NotNull ServiceResult result,
            @Nullable LocalDate on,

            @Nullable @Size(max = TEXT) @JsonAlias({"text", "receipt"})
            String words)
            implements RemedyRequest {
        @Override
        public PetitionCommand command(OnCase caseHere) {
            var service = new Service(
                    manner, result, caseHere.orToday(on), caseHere.words().innerOrNull(words));
            return new RecordService(caseHere.caseId(), service);
        }
    }

    /** @param outside the body that judges where the superior is none of the platform's */
    record AskReview(
            @Nullable @JsonAlias("on") LocalDate askedOn,
            @Nullable UnitCode outside,

            @NotBlank @Size(max = TEXT) @JsonAlias({"text", "reason"})
            String reasons)
            implements RemedyRequest {
        @Override
        public PetitionCommand command(OnCase caseHere) {
            return new AskForReview(
                    caseHere.caseId(),
                    caseHere.orToday(askedOn),
                    outside,
                    caseHere.words().outer(reasons));
        }
    }

    record WithdrawTheReview(
            @Nullable @Size(max = TEXT) @JsonAlias("reasons")
            String reason) implements RemedyRequest {
        @Override
        public PetitionCommand command(OnCase caseHere) {
            return new WithdrawReview(caseHere.caseId(), caseHere.words().outerOrNull(reason));
        }
    }

    record Conclude(
            @NotNull ReviewOutcome outcome,
            @NotBlank @Size(max = TEXT) String facts,
            @NotBlank @Size(max = TEXT) String opinion,
            @NotBlank @Size(max = TEXT) String legalBasis,
            @Nullable LocalDate on,
            @Nullable @Valid Told notice)
            implements RemedyRequest {
        @Override
        public PetitionCommand command(OnCase caseHere) {
            var words = caseHere.words();
            var judgement =
                    new ReviewOpinion(words.outer(facts), words.outer(opinion), words.outer(legalBasis), outcome);
            return new ConcludeReview(
                    caseHere.caseId(), caseHere.orToday(on), judgement, Told.noticeOrNull(notice, caseHere));
        }
    }
}

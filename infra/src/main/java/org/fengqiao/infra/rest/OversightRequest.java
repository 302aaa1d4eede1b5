package org.fengqiao.infra.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.fengqiao.domain.petition.OversightCommand.AcknowledgeUrgency;
import org.fengqiao.domain.petition.OversightCommand.AnswerSupervision;
import org.fengqiao.domain.petition.OversightCommand.EndSupervision;
import org.fengqiao.domain.petition.OversightCommand.LowerUrgency;
import org.fengqiao.domain.petition.OversightCommand.RaiseUrgency;
import org.fengqiao.domain.petition.OversightCommand.RecordExecution;
import org.fengqiao.domain.petition.OversightCommand.ReportUrgency;
import org.fengqiao.domain.petition.OversightCommand.Supervise;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.SupervisionGround;
import org.fengqiao.domain.petition.Urgency;
import org.fengqiao.domain.petition.UrgencyReport;
import org.fengqiao.domain.time.Moment;
import org.jspecify.annotations.Nullable;

/** What goes up and comes down the line of superiors (紧急报告、督办、执行). */
sealed interface OversightRequest extends ActionRequest {
    record Raise(
            @NotNull Urgency grade,

            @NotBlank @Size(max = TEXT) @JsonAlias({"text", "reason"})
            String words) implements OversightRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new RaiseUrgency(on.caseId(), grade, on.words().inner(words));
        }
    }

    /** @param grade left out for an ordinary matter */
    record Lower(
            @Nullable Urgency grade,

            @NotBlank @Size(max = TEXT) @JsonAlias("reasons")
            String reason) implements OversightRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new LowerUrgency(on.caseId(), grade, on.words().inner(reason));
        }
    }

    record Acknowledge() implements OversightRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new AcknowledgeUrgency(on.caseId());
        }
    }

    /**
     * @param to whom off the platform
     * @param at local time in Shanghai; now when left out
     */
    record ReportUp(
            @NotNull UrgencyReport to,
            @Nullable LocalDateTime at,

            @NotBlank @Size(max = TEXT) @JsonAlias("text") String words)
            implements OversightRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            var moment = at == null ? on.now() : Moment.atMinute(at);
            return new ReportUrgency(on.caseId(), to, moment, on.words().inner(words));
        }
    }

    record StartSupervising(
            @NotNull SupervisionGround ground,
            @NotNull @JsonAlias("term") LocalDate feedbackBy,

            @NotBlank @Size(max = TEXT) @JsonAlias({"text", "reason"})
            String words)
            implements OversightRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new Supervise(on.caseId(), ground, feedbackBy, on.words().inner(words));
        }
    }

    record Feedback(
            @NotBlank @Size(max = TEXT) @JsonAlias("text") String words) implements OversightRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new AnswerSupervision(on.caseId(), on.words().inner(words));
        }
    }

    record StopSupervising(
            @NotBlank @Size(max = TEXT) @JsonAlias("text") String words) implements OversightRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new EndSupervision(on.caseId(), on.words().inner(words));
        }
    }

    record Execution(
            @NotNull Boolean done,
            @NotBlank @Size(max = TEXT) @JsonAlias("text") String words) implements OversightRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new RecordExecution(on.caseId(), done, on.words().inner(words));
        }
    }
}

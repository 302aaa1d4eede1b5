package org.fengqiao.infra.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.Publication;
import org.fengqiao.domain.petition.PublicationCommand.PublishOpinion;
import org.fengqiao.domain.petition.PublicationCommand.WithdrawPublication;
import org.fengqiao.projections.publication.PublicWords;
import org.jspecify.annotations.Nullable;

/** What everybody may read of a re-review after a hearing (公示、撤下). */
sealed interface PublicationRequest extends ActionRequest {
    /**
     * @param from today when left out
     * @param until the last day
     */
    record Publish(
            @Nullable LocalDate from,
            @NotNull LocalDate until,
            @NotBlank @Size(max = PublicWords.TITLE) String title,

            @NotBlank @Size(max = PublicWords.TEXT) @JsonAlias("words")
            String text)
            implements PublicationRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new PublishOpinion(
                    on.caseId(),
                    new Publication(on.orToday(from), until),
                    on.words().outer(title),
                    on.words().outer(text));
        }
    }

    /** @param reason told to the complainant */
    record TakeDown(
            @NotBlank @Size(max = TEXT) @JsonAlias({"text", "reasons"})
            String reason) implements PublicationRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new WithdrawPublication(on.caseId(), on.words().outer(reason));
        }
    }
}

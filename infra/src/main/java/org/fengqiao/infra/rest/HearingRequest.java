package org.fengqiao.infra.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.fengqiao.domain.petition.HearingCommand.CallOffHearing;
import org.fengqiao.domain.petition.HearingCommand.MoveHearing;
import org.fengqiao.domain.petition.PetitionCommand;

/** What becomes of an arranged hearing before it ends (听证变更). */
sealed interface HearingRequest extends ActionRequest {
    /** @param reason told to the complainant */
    record Move(
            @NotNull @Valid SittingRequest sitting,

            @NotBlank @Size(max = TEXT) @JsonAlias({"text", "reasons"})
            String reason)
            implements HearingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new MoveHearing(on.caseId(), sitting.sealed(on), on.words().outer(reason));
        }
    }

    /** @param reason told to the complainant */
    record CallOff(
            @NotBlank @Size(max = TEXT) @JsonAlias({"text", "reasons"})
            String reason) implements HearingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new CallOffHearing(on.caseId(), on.words().outer(reason));
        }
    }
}

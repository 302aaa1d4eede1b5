package org.fengqiao.infra.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.SimpleGround;
import org.fengqiao.domain.petition.TrackCommand.EndCharge;
import org.fengqiao.domain.petition.TrackCommand.EndSimpleHandling;
import org.fengqiao.domain.petition.TrackCommand.HandleSimply;
import org.fengqiao.domain.petition.TrackCommand.RecordEffect;
import org.fengqiao.domain.petition.TrackCommand.RecordReception;
import org.fengqiao.domain.petition.TrackCommand.TakeCharge;
import org.jspecify.annotations.Nullable;

/** How a matter is handled out of the usual way (简易办理、领导接访包案、建议见效). */
sealed interface TrackRequest extends ActionRequest {
    record Simply(@NotNull SimpleGround ground) implements TrackRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new HandleSimply(on.caseId(), ground);
        }
    }

    record TheUsualWay(
            @NotBlank @Size(max = TEXT) @JsonAlias("reasons")
            String reason) implements TrackRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new EndSimpleHandling(on.caseId(), on.words().inner(reason));
        }
    }

    record Reception(
            @NotNull LocalDate on,

            @NotBlank @Size(max = TEXT) @JsonAlias("text")
            String words) implements TrackRequest {
        @Override
        public PetitionCommand command(OnCase at) {
            return new RecordReception(at.caseId(), on, at.words().inner(words));
        }
    }

    record Charge(
            @Nullable @Size(max = TEXT) @JsonAlias("text")
            String words) implements TrackRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new TakeCharge(on.caseId(), on.words().innerOrNull(words));
        }
    }

    record NoCharge(
            @NotBlank @Size(max = TEXT) @JsonAlias("reasons")
            String reason) implements TrackRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new EndCharge(on.caseId(), on.words().inner(reason));
        }
    }

    record Effect(
            @NotNull LocalDate on,

            @NotBlank @Size(max = TEXT) @JsonAlias("text")
            String words) implements TrackRequest {
        @Override
        public PetitionCommand command(OnCase at) {
            return new RecordEffect(at.caseId(), on, at.words().outer(words));
        }
    }
}

package org.fengqiao.infra.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.petition.Agreement;
import org.fengqiao.domain.petition.AgreementManner;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.SettlementManner;
import org.fengqiao.domain.petition.SimpleGround;
import org.fengqiao.domain.petition.TrackCommand.EndByAgreement;
import org.fengqiao.domain.petition.TrackCommand.EndCharge;
import org.fengqiao.domain.petition.TrackCommand.EndSimpleHandling;
import org.fengqiao.domain.petition.TrackCommand.HandleSimply;
import org.fengqiao.domain.petition.TrackCommand.RecordEffect;
import org.fengqiao.domain.petition.TrackCommand.RecordReception;
import org.fengqiao.domain.petition.TrackCommand.SettleBodies;
import org.fengqiao.domain.petition.TrackCommand.TakeCharge;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.rest.RoutingRequest.Told;
import org.jspecify.annotations.Nullable;

/** How a matter is handled out of the usual way (简易办理、领导接访包案、建议见效、多单位协同、调解和解). */
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

            @NotBlank @Size(max = TEXT) @JsonAlias("text") String words) implements TrackRequest {
        @Override
        public PetitionCommand command(OnCase at) {
            return new RecordReception(at.caseId(), on, at.words().inner(words));
        }
    }

    record Charge(
            @Nullable @Size(max = TEXT) @JsonAlias("text") String words) implements TrackRequest {
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

            @NotBlank @Size(max = TEXT) @JsonAlias("text") String words) implements TrackRequest {
        @Override
        public PetitionCommand command(OnCase at) {
            return new RecordEffect(at.caseId(), on, at.words().outer(words));
        }
    }

    record Bodies(
            @NotNull SettlementManner manner,
            @NotNull UnitCode responsible,
            @NotNull List<UnitCode> assisting,
            @NotNull LocalDate on,

            @NotBlank @Size(max = TEXT) @JsonAlias({"text", "words"})
            String minutes)
            implements TrackRequest {
        @Override
        public PetitionCommand command(OnCase at) {
            var sealed = at.words().inner(minutes);
            return new SettleBodies(at.caseId(), manner, responsible, assisting, on, sealed);
        }
    }

    /** The signed paper is added as an attachment. */
    record Agreed(
            @NotNull AgreementManner manner,
            @NotNull LocalDate on,
            @NotBlank @Size(max = TEXT) String parties,

            @NotBlank @Size(max = TEXT) @JsonAlias({"text", "words"})
            String content,

            @Nullable @Valid Told notice)
            implements TrackRequest {
        @Override
        public PetitionCommand command(OnCase at) {
            var agreement = new Agreement(
                    manner, on, at.words().outer(parties), at.words().outer(content), null);
            return new EndByAgreement(at.caseId(), agreement, Told.noticeOrNull(notice, at));
        }
    }
}

package org.fengqiao.infra.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.fengqiao.domain.petition.HandlingCommand.AcceptPetition;
import org.fengqiao.domain.petition.HandlingCommand.RecordNotice;
import org.fengqiao.domain.petition.HandlingCommand.RefusePetition;
import org.fengqiao.domain.petition.IntakeCommand.DecideSameMatter;
import org.fengqiao.domain.petition.IntakeCommand.RegisterPetition;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.petition.SendingCommand.AssignPetition;
import org.fengqiao.domain.petition.SendingCommand.ObjectToRouting;
import org.fengqiao.domain.petition.SendingCommand.RejectObjection;
import org.fengqiao.domain.petition.SendingCommand.TransferPetition;
import org.fengqiao.domain.petition.SendingCommand.UpholdObjection;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/** From receipt to acceptance: who is competent (登记、流转与受理). */
sealed interface RoutingRequest extends ActionRequest {
    record Register(
            @NotNull PetitionKind kind,
            @NotBlank @Size(max = 40) String category) implements RoutingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new RegisterPetition(on.caseId(), kind, category);
        }
    }

    /** @param number or case id of the other one */
    record SameMatter(
            @NotBlank @Size(max = 80) @JsonAlias({"otherCaseId", "other"})
            String number,

            @Nullable Boolean same,
            @Nullable @Size(max = TEXT) String reason)
            implements RoutingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new DecideSameMatter(
                    on.caseId(),
                    on.caseIdOf(number),
                    same == null || same,
                    on.words().innerOrNull(reason));
        }
    }

    record Transfer(
            @NotNull @JsonAlias({"unit", "centre"}) UnitCode to,

            @Nullable @Size(max = TEXT) @JsonAlias("reasons")
            String reason)
            implements RoutingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new TransferPetition(on.caseId(), to, on.words().innerOrNull(reason));
        }
    }

    record Assign(
            @NotNull @JsonAlias({"unit", "centre"}) UnitCode to,
            @NotNull @JsonAlias({"dueOn", "until"}) LocalDate term,

            @Nullable @Size(max = TEXT) @JsonAlias("reasons")
            String reason)
            implements RoutingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new AssignPetition(on.caseId(), to, term, on.words().innerOrNull(reason));
        }
    }

    /** @param reasonCode of a reason that can be chosen today */
    record RaiseObjection(
            @NotBlank @Size(max = TEXT) @JsonAlias("reason") String reasons,
            @Nullable String reasonCode) implements RoutingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new ObjectToRouting(on.caseId(), on.words().inner(reasons), reasonCode);
        }
    }

    record UpholdTheObjection() implements RoutingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new UpholdObjection(on.caseId());
        }
    }

    record RejectTheObjection(
            @NotBlank @Size(max = TEXT) @JsonAlias("reason") String reasons) implements RoutingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new RejectObjection(on.caseId(), on.words().inner(reasons));
        }
    }

    record Accept(@Nullable @Valid Told notice) implements RoutingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new AcceptPetition(on.caseId(), Told.noticeOrNull(notice, on));
        }
    }

    /** @param reasonCode of a reason that can be chosen today */
    record Refuse(
            @NotNull RightRoute route,
            @NotBlank @Size(max = TEXT) @JsonAlias("reason") String reasons,
            @Nullable String reasonCode,
            @Nullable @Valid Told notice)
            implements RoutingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new RefusePetition(
                    on.caseId(), route, on.words().outer(reasons), reasonCode, Told.noticeOrNull(notice, on));
        }
    }

    record GiveNotice(
            @NotNull NoticeManner manner,
            @Nullable @JsonAlias("date") LocalDate on) implements RoutingRequest {
        @Override
        public PetitionCommand command(OnCase at) {
            return new RecordNotice(at.caseId(), new Told(manner, on).notice(at));
        }
    }

    /**
     * How and when the complainant was told (告知), article 23; P08. Left out, nobody was: whether that may be is a rule's to
     * say.
     *
     * @param on today when left out
     */
    record Told(
            @NotNull NoticeManner manner,
            @Nullable @JsonAlias("date") LocalDate on) {
        Notice notice(OnCase at) {
            return new Notice(manner, at.orToday(on));
        }

        static @Nullable Notice noticeOrNull(@Nullable Told told, OnCase at) {
            return told == null ? null : told.notice(at);
        }
    }
}

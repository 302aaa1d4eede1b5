package org.fengqiao.infra.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.fengqiao.domain.petition.AnsweringCommand;
import org.fengqiao.domain.petition.AnsweringCommand.ExtendTerm;
import org.fengqiao.domain.petition.HandlingCommand.AddAttachment;
import org.fengqiao.domain.petition.HandlingCommand.AddNote;
import org.fengqiao.domain.petition.HandlingCommand.EndAssistance;
import org.fengqiao.domain.petition.HandlingCommand.InviteAssistance;
import org.fengqiao.domain.petition.HandlingCommand.PassPetition;
import org.fengqiao.domain.petition.HandlingCommand.RecordVisit;
import org.fengqiao.domain.petition.HandlingCommand.ReissueQueryCode;
import org.fengqiao.domain.petition.HandlingCommand.StandIn;
import org.fengqiao.domain.petition.HandlingCommand.TakePetition;
import org.fengqiao.domain.petition.IdentityCheck;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.rest.RoutingRequest.Told;
import org.jspecify.annotations.Nullable;

/** While it is in work (办理). */
sealed interface HandlingRequest extends ActionRequest {
    record Take() implements HandlingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new TakePetition(on.caseId());
        }
    }

    /** Of a unit where nobody works. */
    record Instead() implements HandlingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new StandIn(on.caseId());
        }
    }

    /** @param account user name or account */
    record Pass(
            @NotBlank @Size(max = 80) @JsonAlias({"to", "userName"})
            String account) implements HandlingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new PassPetition(on.caseId(), on.accountOf(account));
        }
    }

    /** Answered by {@code POST /petitions/{number}/reissue-code}, which tells the code. */
    record ReissueCode(
            @NotNull IdentityCheck check,

            @NotBlank @Size(max = TEXT) @JsonAlias("text") String words) implements HandlingRequest {
        @Override
        public ReissueQueryCode command(OnCase on) {
            return new ReissueQueryCode(on.caseId(), check, on.words().inner(words));
        }
    }

    record Note(
            @NotBlank @Size(max = TEXT) @JsonAlias({"text", "note"})
            String words) implements HandlingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new AddNote(on.caseId(), on.words().inner(words));
        }
    }

    /** @param at a day or a minute; now when left out */
    record Visit(
            @Nullable @JsonAlias("on") Moment at,
            @NotBlank @Size(max = LINE) String place,

            @NotBlank @Size(max = TEXT) @JsonAlias({"text", "result"})
            String words)
            implements HandlingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new RecordVisit(
                    on.caseId(),
                    at == null ? on.now() : at,
                    on.words().inner(place),
                    on.words().inner(words));
        }
    }

    /** With the one file as part {@code file}. */
    record Attach(@Nullable Boolean inner) implements HandlingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new AddAttachment(on.caseId(), on.keepTheFile(Boolean.TRUE.equals(inner)));
        }
    }

    record InviteAssisting(
            @NotNull @JsonAlias({"to", "centre"}) UnitCode unit,

            @Nullable @Size(max = TEXT) @JsonAlias({"text", "reason"})
            String words)
            implements HandlingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new InviteAssistance(on.caseId(), unit, on.words().innerOrNull(words));
        }
    }

    record EndAssisting(
            @NotNull @JsonAlias({"to", "centre"}) UnitCode unit) implements HandlingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new EndAssistance(on.caseId(), unit);
        }
    }

    /** @param reasonCode of a reason that can be chosen today */
    record RequestExtension(
            @NotNull Integer days,
            @NotBlank @Size(max = TEXT) @JsonAlias("reason") String reasons,
            @Nullable String reasonCode)
            implements HandlingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new AnsweringCommand.RequestExtension(
                    on.caseId(), days, on.words().inner(reasons), reasonCode);
        }
    }

    record Extend(
            @NotNull Integer days,
            @NotBlank @Size(max = TEXT) @JsonAlias("reason") String reasons,
            @Nullable @Valid Told notice)
            implements HandlingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new ExtendTerm(on.caseId(), days, on.words().outer(reasons), Told.noticeOrNull(notice, on));
        }
    }

    record DeclineExtension(
            @NotBlank @Size(max = TEXT) @JsonAlias("reason") String reasons) implements HandlingRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new AnsweringCommand.DeclineExtension(on.caseId(), on.words().inner(reasons));
        }
    }
}

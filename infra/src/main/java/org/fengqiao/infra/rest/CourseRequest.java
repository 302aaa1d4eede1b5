package org.fengqiao.infra.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.fengqiao.domain.petition.CourseCommand.LeadToProcedure;
import org.fengqiao.domain.petition.CourseCommand.TakeUpAgain;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.infra.rest.RoutingRequest.Told;
import org.jspecify.annotations.Nullable;

/** What turns a matter into its right course (导入程序、重新办理). */
sealed interface CourseRequest extends ActionRequest {
    /** @param words what the complainant is told: where and how to ask, or what was done by law */
    record Lead(
            @NotNull RightRoute route,

            @NotBlank @Size(max = TEXT) @JsonAlias({"text", "reply"})
            String words,

            @Nullable @Valid Told notice)
            implements CourseRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            var told = Told.noticeOrNull(notice, on);
            return new LeadToProcedure(on.caseId(), route, on.words().outer(words), told);
        }
    }

    /** @param reasons told to the complainant */
    record Again(
            @NotBlank @Size(max = TEXT) @JsonAlias("reason") String reasons) implements CourseRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new TakeUpAgain(on.caseId(), on.words().outer(reasons));
        }
    }
}

package org.fengqiao.infra.rest;

import static org.fengqiao.infra.rest.ActionRequest.LINE;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.fengqiao.domain.petition.Sitting;
import org.fengqiao.domain.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * When and where a hearing is held and before whom (听证安排).
 *
 * @param at day and hour
 * @param open whether anybody may come and listen; true when left out, as article 31(6) has it
 */
record SittingRequest(
        @NotNull Moment at,

        @NotBlank @Size(max = LINE) String place,

        @NotBlank @Size(max = ActionRequest.NAME) @JsonAlias("chair")
        String presiding,

        @Nullable Boolean open) {
    Sitting sealed(OnCase on) {
        return new Sitting(at, on.words().outer(place), on.words().outer(presiding), open == null || open);
    }

    @Override
    public String toString() {
        return "SittingRequest[" + at + "]";
    }
}

package org.fengqiao.infra.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.fengqiao.domain.hotline.CallFact;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.hotline.Hotline.Rest;
import org.fengqiao.projections.hotline.NewCall;
import org.jspecify.annotations.Nullable;

/** What other systems send about calls to the hotline (热线请求). */
final class CallRequests {
    private CallRequests() {}

    /**
     * A call that is written down.
     *
     * @param centre the caller's own unit when left out
     * @param answer left out when it could not be answered at once
     */
    record Take(
            @NotBlank @Size(max = ActionRequest.NAME) String phone,
            @Nullable @Size(max = ActionRequest.NAME) String name,

            @NotBlank @Size(max = ActionRequest.TEXT) @JsonAlias({"text", "words"})
            String question,

            @NotBlank @Size(max = 40) String category,
            @Nullable @JsonAlias("unit") UnitCode centre,
            @Nullable @Size(max = ActionRequest.TEXT) String answer) {
        NewCall call(UnitCode own) {
            return new NewCall(
                    centre == null ? own : centre,
                    given(name),
                    phone.strip(),
                    question.strip(),
                    category.strip(),
                    given(answer));
        }

        @Override
        public String toString() {
            return "Take[at " + centre + "]";
        }
    }

    record Reply(
            @NotBlank @Size(max = ActionRequest.TEXT) @JsonAlias({"answer", "text"})
            String words) {}

    /** What a petition needs besides what was written down; nothing when the caller gave a name. */
    record ToPetition(
            @Nullable @Size(max = ActionRequest.NAME) String name,
            @Nullable @Size(max = ActionRequest.LINE) String address,
            @Nullable @Size(max = ActionRequest.TITLE) String title,
            @Nullable List<UnitCode> accused) {
        Rest rest() {
            return new Rest(
                    given(name),
                    given(address),
                    given(title),
                    accused == null ? Accused.NOBODY : Accused.units(accused));
        }

        @Override
        public String toString() {
            return "ToPetition[]";
        }
    }

    /** @param value words, or the code of a category */
    record Correct(
            @NotNull CallFact fact,

            @NotBlank @Size(max = ActionRequest.TEXT) @JsonAlias({"is", "words"})
            String value,

            @NotBlank @Size(max = ActionRequest.TEXT) @JsonAlias("reasons")
            String reason) {
        @Override
        public String toString() {
            return "Correct[" + fact + "]";
        }
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package org.fengqiao.infra.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.RepeatCommand.MergeInto;
import org.fengqiao.domain.petition.RepeatCommand.TellLeadingAnswer;
import org.fengqiao.domain.petition.RepeatCommand.UndoMerge;
import org.fengqiao.infra.rest.RoutingRequest.Told;
import org.jspecify.annotations.Nullable;

/** When one petition repeats another (重复事项). */
sealed interface RepeatRequest extends ActionRequest {
    /** @param number or case id of the earlier one, which leads */
    record Merge(
            @NotBlank @Size(max = 80) @JsonAlias({"into", "leadingCaseId"})
            String number,

            @Nullable @Size(max = TEXT) String reason,
            @Nullable @Valid Told notice)
            implements RepeatRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new MergeInto(
                    on.caseId(), on.caseIdOf(number), on.words().innerOrNull(reason), Told.noticeOrNull(notice, on));
        }
    }

    record Part(
            @NotBlank @Size(max = TEXT) @JsonAlias("reasons")
            String reason) implements RepeatRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new UndoMerge(on.caseId(), on.words().inner(reason));
        }
    }

    /** @param words for this complainant: nothing of whoever lodged the leading case */
    record TellAnswer(
            @NotBlank @Size(max = TEXT) @JsonAlias({"reply", "text"})
            String words,

            @Nullable @Valid Told notice) implements RepeatRequest {
        @Override
        public PetitionCommand command(OnCase on) {
            return new TellLeadingAnswer(on.caseId(), on.words().outer(words), Told.noticeOrNull(notice, on));
        }
    }
}

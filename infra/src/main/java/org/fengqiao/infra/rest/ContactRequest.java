package org.fengqiao.infra.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.projections.cases.ContactWish;
import org.jspecify.annotations.Nullable;

/**
 * How the complainant wants to be told (告知方式).
 *
 * @param address for EMAIL the mail address; for SMS the number, the complainant's phone when left out
 * @param confidential whether phone and address are for who works on the case alone; false when left out
 */
record ContactRequest(
        @NotNull Means means,
        @Nullable @Size(max = ActionRequest.LINE) String address,
        @Nullable Boolean confidential) {
    ContactWish wish(@Nullable String phone) {
        var to = switch (means) {
            case NONE -> null;
            case SMS -> address == null ? phone : address;
            case EMAIL -> address;
        };
        return new ContactWish(means, to, confidential != null && confidential);
    }

    @Override
    public String toString() {
        return "ContactRequest[" + means + "]";
    }
}

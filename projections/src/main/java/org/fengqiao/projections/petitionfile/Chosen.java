package org.fengqiao.projections.petitionfile;

import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.reason.StandardReason.Wording;
import org.fengqiao.domain.reason.StandardReasons;
import org.jspecify.annotations.Nullable;

/** A reason that was chosen, as it was worded on the day of the step (所选理由). */
final class Chosen {
    private Chosen() {}

    static @Nullable Wording of(@Nullable String code, PetitionEvent event, StandardReasons reasons) {
        return reasons.wording(code, event.occurredAt().day()).orElse(null);
    }
}

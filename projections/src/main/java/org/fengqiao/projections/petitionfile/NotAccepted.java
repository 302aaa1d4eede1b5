package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.STANDING;
import static org.fengqiao.domain.authority.CaseField.WORDS;

import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.reason.StandardReason.Wording;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.reading.Shows;
import org.jspecify.annotations.Nullable;

/** @param reason that was chosen, as it was worded then; null when none was */
@Shows(STANDING)
public record NotAccepted(
        RightRoute route,
        @Nullable Wording reason,
        @Shows(WORDS) String reasons,
        Moment at) {}

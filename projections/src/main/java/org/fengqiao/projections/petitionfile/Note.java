package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.INNER_WORDS;
import static org.fengqiao.domain.authority.CaseField.WORK;

import java.time.Instant;
import org.fengqiao.domain.reason.StandardReason.Wording;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.history.Lapsed;
import org.fengqiao.projections.reading.Shows;
import org.jspecify.annotations.Nullable;

/**
 * What officers wrote for one another: a note, a visit, a closing report, the reasons of a step; and what was decided and
 * revoked, which stands nowhere else in the file.
 *
 * @param about stored name of the event it stands in, for example {@code petition.note-added}
 * @param place set for a visit
 * @param lapsed when this decision was revoked; null of all else that is here
 * @param reason that was chosen for the step, as it was worded then; null when none was
 */
@Shows(WORK)
public record Note(
        @Shows(WORK) String about,
        Moment at,
        Instant recordedAt,
        @Shows(WORK) String account,
        UnitCode unit,
        @Nullable Lapsed lapsed,
        @Shows(INNER_WORDS) @Nullable String place,
        @Nullable Wording reason,
        @Shows(INNER_WORDS) String words) {}

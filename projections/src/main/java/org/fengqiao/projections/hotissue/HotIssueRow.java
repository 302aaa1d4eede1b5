package org.fengqiao.projections.hotissue;

import java.time.LocalDate;
import org.fengqiao.domain.petition.LeadingAnswer;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * One confirmed hot issue (热点问题行). Words stay sealed here; which letters belong to it, each letter tells.
 *
 * @param answeredOn null until it is
 * @param answer likewise
 */
record HotIssueRow(
        String id,
        long position,
        UnitCode unit,
        Sealed title,
        PetitionKind kind,
        String category,
        LocalDate confirmedOn,
        @Nullable LocalDate answeredOn,
        @Nullable LeadingAnswer answer)
        implements Row {
    HotIssueRow answered(long at, LocalDate on, LeadingAnswer given) {
        return new HotIssueRow(id, at, unit, title, kind, category, confirmedOn, on, given);
    }
}

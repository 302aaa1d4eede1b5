package org.fengqiao.projections.hotissue;

import java.time.LocalDate;
import org.fengqiao.domain.hotissue.HotIssueCorrection;
import org.fengqiao.domain.hotissue.HotIssueEntry;
import org.fengqiao.domain.petition.LeadingAnswer;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * One confirmed hot issue (热点问题行). Words stay sealed here; which letters belong to it, each letter tells.
 *
 * @param said by an officer, as corrected since
 * @param answeredOn null until it is
 * @param answer likewise
 */
record HotIssueRow(
        String id,
        long position,
        UnitCode unit,
        HotIssueEntry said,
        LocalDate confirmedOn,
        @Nullable LocalDate answeredOn,
        @Nullable LeadingAnswer answer)
        implements Row {
    HotIssueRow answered(long at, LocalDate on, LeadingAnswer given) {
        return new HotIssueRow(id, at, unit, said, confirmedOn, on, given);
    }

    HotIssueRow corrected(long at, HotIssueCorrection is) {
        return new HotIssueRow(id, at, unit, said.corrected(is), confirmedOn, answeredOn, answer);
    }
}

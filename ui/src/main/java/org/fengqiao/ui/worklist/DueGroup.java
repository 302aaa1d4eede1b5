package org.fengqiao.ui.worklist;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The headings of a queue that is ordered by due date (到期分组). */
enum DueGroup {
    OVERDUE,
    TODAY,
    /** Until Sunday. */
    THIS_WEEK,
    LATER,
    NO_TERM;

    static DueGroup of(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return NO_TERM;
        }
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        if (due.equals(today)) {
            return TODAY;
        }
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return due.isAfter(sunday) ? LATER : THIS_WEEK;
    }
}

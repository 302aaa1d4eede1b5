package org.fengqiao.projections.worklist;

import java.time.LocalDate;

/** How a case stands against its next due date (时限状态). Never stored: a range of due dates against today. */
public enum Standing {
    /** 超期. */
    OVERDUE,
    /** 即将到期: within three working days. */
    DUE_SOON,
    /** 期限内. */
    IN_TIME,
    /** 无期限: nothing is owed now. */
    NO_TERM;

    /** @param soonUntil the last due date that counts as due soon, by the rulebook */
    public static Standing of(LocalDate dueOn, LocalDate today, LocalDate soonUntil) {
        if (dueOn.isBefore(today)) {
            return OVERDUE;
        }
        return dueOn.isAfter(soonUntil) ? IN_TIME : DUE_SOON;
    }
}

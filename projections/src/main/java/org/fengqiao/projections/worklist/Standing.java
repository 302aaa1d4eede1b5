package org.fengqiao.projections.worklist;

/** How a case stands against its next due date (时限状态). Never stored: a range of due dates against today. */
public enum Standing {
    /** 超期. */
    OVERDUE,
    /** 即将到期: within three working days. */
    DUE_SOON,
    /** 期限内. */
    IN_TIME,
    /** 无期限: nothing is owed now. */
    NO_TERM
}

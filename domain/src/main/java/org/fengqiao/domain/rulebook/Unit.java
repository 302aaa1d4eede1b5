package org.fengqiao.domain.rulebook;

/** What a rule's amount counts (计量单位). "日" and "工作日" are never mixed. */
public enum Unit {
    /** 日: calendar days. */
    DAYS,
    /** 工作日: working days. */
    WORKDAYS,
    /** 月: months. */
    MONTHS,
    /** 人: people, for a limit that is no period. */
    PEOPLE
}

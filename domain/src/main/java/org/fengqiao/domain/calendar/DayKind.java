package org.fengqiao.domain.calendar;

/** What sort of day it is (日子的性质): the weekday decides unless the State Council's yearly notice says otherwise. */
public enum DayKind {
    /** 工作日: Monday to Friday. */
    WORKDAY,
    /** 周末休息日: Saturday or Sunday. */
    WEEKEND,
    /** 节假日: a day off by the yearly notice, on whatever weekday. */
    HOLIDAY,
    /** 调休上班日: a Saturday or Sunday that is worked in exchange. */
    MAKE_UP_WORKDAY;

    public boolean worked() {
        return this == WORKDAY || this == MAKE_UP_WORKDAY;
    }
}

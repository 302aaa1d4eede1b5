package org.fengqiao.domain.hotline;

/** How a call stands, as rows, filters and bundles know it (来电状态). */
public enum CallState {
    /** 待回复: it could not be answered at once. */
    OPEN,
    /** 已答复. */
    ANSWERED,
    /** 已转信访件. */
    PETITION
}

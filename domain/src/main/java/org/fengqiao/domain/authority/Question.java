package org.fengqiao.domain.authority;

/** By which way somebody asks about a case (查询). */
public enum Question {
    /** 案卷, on the screen, by the interface, as one document. */
    FILE,
    /** 时间线. */
    TIMELINE,
    /** 列表: queue, search, export, candidates for the same matter, hot issues. */
    LIST,
    /** 统计明细: the cases behind a number of a report. */
    REPORT,
    /** 进度查询: the complainant's page. */
    TRACKING,
    /** 原始记录, as it is stored. */
    RAW_HISTORY,
    /** 文书, as it is printed for whoever it is handed to. */
    PAPER,
    /** 热线来电: the list of calls and the record of one. */
    CALL,
    /** 三项建议: the list of proposals and the file of one. */
    PROPOSAL
}

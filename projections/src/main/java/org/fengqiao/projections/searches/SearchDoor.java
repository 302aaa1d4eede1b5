package org.fengqiao.projections.searches;

import java.util.Locale;

/** By which door somebody looks for words, names, phones or numbers (检索入口). */
public enum SearchDoor {
    /** The field above every page, where it finds a whole number (全局查找). */
    BAR,
    /** The work queue (工作队列). */
    QUEUE,
    /** The queue as a list for paper (打印清单). */
    PRINTED_LIST,
    /** The auditor's finder (审计查找). */
    AUDIT,
    /** The list of calls (来电清单). */
    CALLS,
    /** A list that is taken along as a table (导出表格). */
    TABLE,
    /** The work queue as other systems ask for it (接口：工作队列). */
    REST_QUEUE,
    /** The list of calls as other systems ask for it (接口：来电). */
    REST_CALLS,
    /** A table that another system takes (接口：导出表格). */
    REST_TABLE;

    /** As the access log names it. */
    public String code() {
        return "search-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

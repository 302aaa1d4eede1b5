package org.fengqiao.projections.report;

/** What a report counts (统计指标); article 41. Each counts cases: one that was supervised twice in a period is one. */
public enum Figure {
    /** 收到: by the day of receipt. */
    RECEIVED,
    /** 意见建议. */
    SUGGESTION,
    /** 检举控告. */
    DENUNCIATION,
    /** 申诉求决. */
    APPEAL,
    /** 联名: five people or more stand behind it; P04. */
    JOINT,
    /** 尚未登记: its kind is not known. */
    UNREGISTERED,
    /** 转送. */
    TRANSFERRED,
    /** 交办. */
    ASSIGNED,
    /** 督办. */
    SUPERVISED,
    /** 报告重大紧急. */
    URGENT,
    /** 领导接访: of the unit whose leader received the complainant; article 18, P25. */
    RECEPTIONS,
    /** 领导包案: of the unit whose leader took charge; article 18, P25. */
    CHARGES,
    /** 受理. */
    ACCEPTED,
    /** 不予受理. */
    REFUSED,
    /** 答复: by an opinion, a reply or an agreement. */
    ANSWERED,
    /** 请求复查、复核. */
    REVIEW_ASKED,
    /** 撤回. */
    WITHDRAWN,
    /** 并入: repeated an earlier case and ended as a part of it; P03. */
    MERGED,
    /** 期末未办结: somebody still had to do something at the end of the period's last day. */
    OPEN,
    /** 应当答复: was answered under a term in the period, or should have been. */
    DUE,
    /** 按期答复: by the last day of its term. */
    IN_TIME,
    /** 逾期答复. */
    LATE,
    /** 期满未答复: the last day of the term passed without an answer. */
    UNANSWERED,
    /** 任一期限超期: a binding term of any kind ended unkept; P23. */
    OVERDUE,
    /** 建议被采纳. */
    ADOPTED,
    /** 建议部分采纳. */
    PARTLY_ADOPTED,
    /** 建议未采纳. */
    NOT_ADOPTED,
    /** 已评价. */
    RATED,
    /** 满意和基本满意: what the satisfaction rate counts. */
    SATISFIED,
    /** 其中基本满意. */
    RATHER_SATISFIED,
    /** 不满意. */
    DISSATISFIED
}

package org.fengqiao.projections.proposal;

/** What a report counts of proposals (建议统计指标), article 41(3), each by the day of the deed. */
public enum ProposalFigure {
    /** 提出. */
    PROPOSED,
    /** 被采纳: by the day of the written answer. */
    ADOPTED,
    /** 部分采纳. */
    PARTLY_ADOPTED,
    /** 未采纳. */
    NOT_ADOPTED
}

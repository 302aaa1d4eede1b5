package org.fengqiao.domain.petition;

/** What became of the opinion that was reviewed (复查、复核结论), articles 35, 36; P19, P20. */
public enum ReviewOutcome {
    /** 维持. */
    UPHELD,
    /** 变更: the reviewing unit's own opinion takes its place. */
    CHANGED,
    /** 撤销，责令重新办理: the first unit handles the matter anew. */
    REVOKED
}

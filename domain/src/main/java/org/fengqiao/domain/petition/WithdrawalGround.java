package org.fengqiao.domain.petition;

/** Why a published opinion is published no more (撤下原因); P20. */
public enum WithdrawalGround {
    /** 决定撤下: by whoever published it, or by a superior. */
    DECIDED,
    /** 文书更正重发: another opinion takes its place, which has not reached the complainant yet. */
    REPLACED,
    /** 信访人要求保密. */
    CONFIDENTIAL,
    /** 属于检举控告: it is, after all, no appeal, or it is about somebody from whom it is kept. */
    WALLED
}

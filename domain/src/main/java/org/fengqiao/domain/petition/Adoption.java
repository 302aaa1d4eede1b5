package org.fengqiao.domain.petition;

/** What becomes of a suggestion (采纳情况), article 29; P13. */
public enum Adoption {
    /** 采纳. */
    ADOPTED,
    /** 部分采纳. */
    PARTLY_ADOPTED,
    /** 未采纳. */
    NOT_ADOPTED
}

package org.fengqiao.domain.reason;

/** For which step a reason can be chosen (理由用途). */
public enum ReasonUse {
    /** 不予受理, articles 23, 31. */
    REFUSAL,
    /** 对转送、交办提出异议, article 23. */
    OBJECTION,
    /** 申请延期, article 34. */
    EXTENSION
}

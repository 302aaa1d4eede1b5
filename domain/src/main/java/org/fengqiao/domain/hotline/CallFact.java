package org.fengqiao.domain.hotline;

/** What of a call's record can be wrong (可更正的来电内容). */
public enum CallFact {
    /** 姓名. */
    NAME,
    /** 来电号码. */
    PHONE,
    /** 所问. */
    QUESTION,
    /** 分类. */
    CATEGORY,
    /** 答复, where one was given. */
    ANSWER
}

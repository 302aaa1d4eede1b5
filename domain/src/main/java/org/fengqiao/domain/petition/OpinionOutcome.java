package org.fengqiao.domain.petition;

/** The three outcomes of an opinion (处理意见结论), article 32; P16. */
public enum OpinionOutcome {
    /** 予以支持: the facts are clear and the law is with it. */
    SUPPORTED,
    /** 解释说明: reasonable, but without a legal basis. */
    EXPLAINED,
    /** 不予支持: without facts or against the law. */
    NOT_SUPPORTED
}

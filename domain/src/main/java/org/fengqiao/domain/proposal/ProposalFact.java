package org.fengqiao.domain.proposal;

/** What of a proposal can have been written down wrongly (可更正的建议内容). Another kind or addressee is another proposal. */
public enum ProposalFact {
    /** 主题. */
    SUBJECT,
    /** 正文. */
    TEXT,
    /** 请求反馈的日期. */
    ANSWER_BY,
    /** 采纳情况, where it was answered. */
    ADOPTION,
    /** 反馈内容, where it was answered. */
    ANSWER,
    /** 反馈日期, where it was answered. */
    ANSWERED_ON;

    /** Whether it belongs to the answer, which is the addressee's. */
    public boolean ofAnswer() {
        return switch (this) {
            case SUBJECT, TEXT, ANSWER_BY -> false;
            case ADOPTION, ANSWER, ANSWERED_ON -> true;
        };
    }

    /** Whether it is words; otherwise a day or how far it is adopted. */
    public boolean isWords() {
        return switch (this) {
            case SUBJECT, TEXT, ANSWER -> true;
            case ANSWER_BY, ADOPTION, ANSWERED_ON -> false;
        };
    }
}

package org.fengqiao.domain.rulebook;

/** A term that runs in a case (期限种类). */
public enum Clock {
    /** 转送交办期限: the petition office registers and passes on (P06). */
    ROUTING(true),
    /** 受理告知期限: the competent body tells the complainant (P08). */
    NOTICE(true),
    /** 异议期限: who is not competent may hand back (P09). A right that lapses, not a duty. */
    OBJECTION(false),
    /** 办结期限: the matter is answered (P18). */
    ANSWER(true),
    /** 交办报告期限: the closing report that whoever assigned asked for (P06). */
    REPORT(true),
    /** 请求复查、复核期限: the complainant may ask the next instance (P19, P20). A right that lapses, not a duty. */
    REVIEW_REQUEST(false),
    /** 复查、复核期限: the superior answers the request (P19, P20). */
    REVIEW(true),
    /** 督办反馈期限: the written feedback that a supervising superior asked for (P21). */
    SUPERVISION(true);

    private final boolean binding;

    Clock(boolean binding) {
        this.binding = binding;
    }

    /** Whether units owe it to one another, so that the complainant is told nothing of it. */
    public boolean amongUnits() {
        return this == REPORT || this == SUPERVISION;
    }

    /** Whether letting it run out is a breach, so that the case counts as overdue (超期). */
    public boolean binding() {
        return binding;
    }
}

package org.fengqiao.domain.petition;

/** How urgent a matter is (紧急程度), article 25; P11. What was not raised is ordinary. */
public enum Urgency {
    /** 紧急. */
    URGENT(Mark.URGENT),
    /** 重大紧急: may harm society; the party and government are to be told at once. */
    MAJOR(Mark.MAJOR);

    private final Mark mark;

    Urgency(Mark mark) {
        this.mark = mark;
    }

    Mark mark() {
        return mark;
    }
}

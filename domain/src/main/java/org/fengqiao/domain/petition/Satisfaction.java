package org.fengqiao.domain.petition;

/** How satisfied the complainant is with the answer (满意度), in three grades; article 21, P05. */
public enum Satisfaction {
    /** 满意. */
    SATISFIED,
    /** 基本满意. */
    RATHER_SATISFIED,
    /** 不满意. */
    NOT_SATISFIED;

    /** Whether it counts in the satisfaction rate (满意率): who is rather satisfied does. */
    public boolean counts() {
        return this != NOT_SATISFIED;
    }
}

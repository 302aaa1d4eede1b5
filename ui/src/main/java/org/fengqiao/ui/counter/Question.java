package org.fengqiao.ui.counter;

import java.util.Locale;
import org.fengqiao.domain.petition.Letter;

/** What is asked when a petition is lodged (所填项目); article 19, P02. */
enum Question {
    TITLE(LodgeStep.WHAT, true, Letter.LONGEST_TITLE),
    TEXT(LodgeStep.WHAT, true, 10_000),
    PLACE(LodgeStep.WHERE, false, 200),
    SEARCH(LodgeStep.WHERE, false, 200),
    /** Code of a centre, or {@link #UNSURE}. */
    CENTRE(LodgeStep.WHERE, true, 40),
    /** Code of the district, for who is unsure. */
    DISTRICT(LodgeStep.WHERE, false, 40),
    /** Code of the unit that it is about, or whose staff; P14. */
    ABOUT(LodgeStep.WHERE, false, 40),
    REQUEST(LodgeStep.REQUEST, false, 2_000),
    NAME(LodgeStep.WHO, true, 50),
    PHONE(LodgeStep.WHO, true, 30),
    /** Without it no notice on paper is owed; article 23. */
    ADDRESS(LodgeStep.WHO, false, 200),
    /** How many people stand behind it; 1 where it is left empty. */
    HEADCOUNT(LodgeStep.WHO, false, 6),
    /** Who speaks for them. */
    REPRESENTATIVES(LodgeStep.WHO, false, 500),
    /** Name of a {@code Means}. */
    TELL(LodgeStep.WHO, false, 10),
    /** Where mail goes, for who wants to be told so. */
    EMAIL(LodgeStep.WHO, false, 200),
    /** {@link #YES}, or anything else. */
    CONFIDENTIAL(LodgeStep.WHO, false, 5);

    static final String UNSURE = "unsure";
    static final String YES = "yes";

    private final LodgeStep step;
    private final boolean required;
    private final int most;

    Question(LodgeStep step, boolean required, int most) {
        this.step = step;
        this.required = required;
        this.most = most;
    }

    LodgeStep step() {
        return step;
    }

    boolean required() {
        return required;
    }

    /** Most characters. */
    int most() {
        return most;
    }

    /** Typed with a Chinese keyboard, its digits may be wide ones. */
    boolean isNumber() {
        return this == PHONE || this == HEADCOUNT;
    }

    String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}

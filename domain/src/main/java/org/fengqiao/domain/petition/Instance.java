package org.fengqiao.domain.petition;

import org.fengqiao.domain.paper.PaperKind;

/** The three instances that may judge an appeal (三级办理), articles 32, 35, 36; P16, P19, P20. */
public enum Instance {
    /** 处理: by the unit that accepted it. */
    HANDLING,
    /** 复查: by that unit's superior. */
    REVIEW,
    /** 复核: by the superior of the superior; its word is the last. */
    RE_REVIEW;

    /** Whether nothing more can be asked after it. */
    public boolean last() {
        return this == RE_REVIEW;
    }

    /** The paper in which it says its opinion. */
    public PaperKind paper() {
        return switch (this) {
            case HANDLING -> PaperKind.OPINION;
            case REVIEW -> PaperKind.REVIEW;
            case RE_REVIEW -> PaperKind.REREVIEW;
        };
    }

    /** The instance that may be asked next. */
    public Instance next() {
        return this == HANDLING ? REVIEW : RE_REVIEW;
    }

    /** How many requests led to it. */
    public int requests() {
        return ordinal();
    }

    /** The rule of what is asked of this instance and what it answers: of review or of re-review. */
    String ruleOfReview() {
        return this == RE_REVIEW ? "P20" : "P19";
    }

    /** The rule of serving its opinion, which begins the term of the next instance; the last one's own. */
    String ruleOfService() {
        return this == HANDLING ? "P19" : "P20";
    }

    /** The rule of this instance, for example {@code P19-answer} (no rule for {@code HANDLING}: nobody asks for it). */
    String rule(String part) {
        return (this == REVIEW ? "P19-" : "P20-") + part;
    }
}

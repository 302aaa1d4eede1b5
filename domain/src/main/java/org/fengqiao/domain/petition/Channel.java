package org.fengqiao.domain.petition;

/** How a petition came in (信访渠道), article 17; P01. */
public enum Channel {
    /** 网上信访. */
    NETWORK,
    /** 来信. */
    LETTER,
    /** 来电. */
    PHONE,
    /** 传真. */
    FAX,
    /** 来访. */
    VISIT;

    /** Whether it was said and not written, so that an officer writes it down (口述记录); P02. */
    public boolean isOral() {
        return this == PHONE || this == VISIT;
    }
}

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
    VISIT
}

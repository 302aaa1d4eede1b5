package org.fengqiao.domain.petition;

/** The entered facts that can be corrected with a reason (可更正事项). */
public enum Fact {
    NAME,
    PHONE,
    ADDRESS,
    TITLE,
    TEXT,
    CHANNEL,
    KIND,
    CATEGORY,
    RECEIVED_ON,
    UNIT,
    /** How many people stand behind it. */
    HEADCOUNT,
    /** Who speaks for them. */
    REPRESENTATIVES
}

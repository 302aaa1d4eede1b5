package org.fengqiao.domain.authority;

/** What may be asked for (权限项): commands and queries alike. */
public enum Permission {
    // cases
    LODGE,
    IMPORT,
    REGISTER,
    ROUTE,
    OBJECT,
    DECIDE_OBJECTION,
    ACCEPT,
    HANDLE,
    ASSIST,
    REQUEST_EXTENSION,
    EXTEND,
    ANSWER,
    SERVE,
    ASK_FOR_REVIEW,
    /** The last word after a hearing, for everybody to read (article 36). */
    PUBLISH_OPINION,
    WITHDRAW_PUBLICATION,
    REISSUE_CODE,
    REPORT,
    RAISE_URGENCY,
    OVERSEE_URGENCY,
    SUPERVISE,
    /** To go on with what lies at a unit below where nobody works. */
    STAND_IN,
    LEAD,
    SETTLE_BODIES,
    SUPPLEMENT,
    WITHDRAW,
    RATE,
    CHOOSE_CONTACT,
    CLOSE,
    REOPEN,
    CORRECT,
    ISSUE_PAPER,
    NAME_ACCUSED,
    DISCLOSE_INTEREST,
    REQUEST_RECUSAL,
    DECIDE_RECUSAL,
    LEAD_HOT_ISSUE,
    MERGE,
    NOTE_OVERDUE,
    CARRY_OVER,
    FOLLOW_REPEATS,
    READ_FILE,
    READ_PROGRESS,
    READ_RAW_HISTORY,
    READ_ACCESS_LOG,
    /** The words of a search that the access log remembers, after stating a purpose. */
    READ_SEARCHED_WORDS,
    READ_WORKLIST,
    /** The report of a centre and the cases behind its figures (article 41). */
    READ_REPORT,
    // the house
    KEEP_UNITS,
    KEEP_ACCOUNTS,
    KEEP_CATEGORIES,
    KEEP_API_KEYS,
    KEEP_PAPERS,
    KEEP_OUTBOX,
    KEEP_CALENDAR,
    KEEP_RULEBOOK,
    KEEP_REASONS,
    NAME_SIGNATORY,
    /** How a unit is reached, for everybody to read (article 18). */
    PUBLISH_CONTACT,
    READ_UNITS,
    READ_ROSTER,
    READ_NOTICES,
    EXPORT_EVENTS,
    /** A list as a table; which list, its own permission says. */
    EXPORT_LIST,
    // the hotline
    TAKE_CALL,
    READ_CALLS,
    // proposals of petition offices
    MAKE_PROPOSAL,
    ANSWER_PROPOSAL,
    READ_PROPOSALS
}

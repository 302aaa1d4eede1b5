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
    REPORT,
    RAISE_URGENCY,
    OVERSEE_URGENCY,
    SUPERVISE,
    SUPPLEMENT,
    WITHDRAW,
    RATE,
    CLOSE,
    REOPEN,
    CORRECT,
    NOTE_OVERDUE,
    READ_FILE,
    READ_PROGRESS,
    READ_RAW_HISTORY,
    READ_ACCESS_LOG,
    READ_WORKLIST,
    // the house
    KEEP_UNITS,
    KEEP_ACCOUNTS,
    KEEP_CATEGORIES,
    KEEP_API_KEYS,
    READ_UNITS,
    READ_ROSTER,
    EXPORT_EVENTS
}

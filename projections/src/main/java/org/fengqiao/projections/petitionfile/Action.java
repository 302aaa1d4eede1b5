package org.fengqiao.projections.petitionfile;

/** What can be done with a petition (可办操作), as buttons, REST paths and bundles name it. */
public enum Action {
    REGISTER,
    TRANSFER,
    ASSIGN,
    OBJECT,
    UPHOLD_OBJECTION,
    REJECT_OBJECTION,
    ACCEPT,
    REFUSE,
    NOTICE,
    TAKE,
    PASS,
    NOTE,
    VISIT,
    ATTACH,
    INVITE_ASSISTANCE,
    END_ASSISTANCE,
    REQUEST_EXTENSION,
    EXTEND,
    DECLINE_EXTENSION,
    ANSWER,
    REPORT,
    SUPPLEMENT,
    WITHDRAW,
    RATE,
    CLOSE,
    REOPEN,
    CORRECT,
    SAME_MATTER
}

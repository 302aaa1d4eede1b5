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
    OPEN_HEARING,
    END_HEARING,
    SERVE,
    ASK_FOR_REVIEW,
    WITHDRAW_REVIEW,
    CONCLUDE_REVIEW,
    RAISE_URGENCY,
    LOWER_URGENCY,
    ACKNOWLEDGE_URGENCY,
    SUPERVISE,
    ANSWER_SUPERVISION,
    END_SUPERVISION,
    RECORD_EXECUTION,
    REISSUE_CODE,
    REPORT,
    SUPPLEMENT,
    WITHDRAW,
    RATE,
    CLOSE,
    REOPEN,
    CORRECT,
    SAME_MATTER,
    NAME_ACCUSED,
    CORRECT_ACCUSED,
    DISCLOSE_INTEREST,
    REQUEST_RECUSAL,
    GRANT_RECUSAL,
    DECLINE_RECUSAL;

    /** Whether it may stand first, as what is to be done next; the others are there for whoever looks for them. */
    public boolean leads() {
        return switch (this) {
            case RAISE_URGENCY,
                    LOWER_URGENCY,
                    SUPERVISE,
                    ASK_FOR_REVIEW,
                    WITHDRAW_REVIEW,
                    REISSUE_CODE,
                    CORRECT,
                    NAME_ACCUSED,
                    CORRECT_ACCUSED,
                    DISCLOSE_INTEREST,
                    REQUEST_RECUSAL -> false;
            default -> true;
        };
    }
}

package org.fengqiao.projections.petitionfile;

import java.util.EnumSet;
import java.util.Set;
import org.fengqiao.domain.petition.PetitionState;

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
    STAND_IN,
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
    MOVE_HEARING,
    CALL_OFF_HEARING,
    SERVE,
    ASK_FOR_REVIEW,
    WITHDRAW_REVIEW,
    CONCLUDE_REVIEW,
    PUBLISH_OPINION,
    WITHDRAW_PUBLICATION,
    RAISE_URGENCY,
    LOWER_URGENCY,
    ACKNOWLEDGE_URGENCY,
    REPORT_URGENCY,
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
    MERGE,
    UNDO_MERGE,
    TELL_LEADING_ANSWER,
    NAME_ACCUSED,
    CORRECT_ACCUSED,
    DISCLOSE_INTEREST,
    REQUEST_RECUSAL,
    GRANT_RECUSAL,
    DECLINE_RECUSAL,
    LIFT_RECUSAL,
    HANDLE_SIMPLY,
    END_SIMPLE_HANDLING,
    RECORD_RECEPTION,
    TAKE_CHARGE,
    END_CHARGE,
    RECORD_EFFECT,
    SETTLE_BODIES,
    END_BY_AGREEMENT,
    LEAD_TO_PROCEDURE,
    TAKE_UP_AGAIN;

    private static final Set<Action> WHILE_OBJECTED =
            EnumSet.of(UPHOLD_OBJECTION, REJECT_OBJECTION, ACKNOWLEDGE_URGENCY, ANSWER_SUPERVISION, END_SUPERVISION);

    /**
     * Whether it may stand first, as what is to be done next; the others are there for whoever looks for them. While an
     * objection waits, whoever raised it waits too.
     */
    public boolean leads(PetitionState state) {
        return state == PetitionState.OBJECTED ? WHILE_OBJECTED.contains(this) : leads();
    }

    private boolean leads() {
        return switch (this) {
            case RAISE_URGENCY,
                    LOWER_URGENCY,
                    REPORT_URGENCY,
                    MOVE_HEARING,
                    CALL_OFF_HEARING,
                    SUPERVISE,
                    ASK_FOR_REVIEW,
                    WITHDRAW_REVIEW,
                    PUBLISH_OPINION,
                    WITHDRAW_PUBLICATION,
                    REISSUE_CODE,
                    CORRECT,
                    MERGE,
                    UNDO_MERGE,
                    NAME_ACCUSED,
                    CORRECT_ACCUSED,
                    DISCLOSE_INTEREST,
                    REQUEST_RECUSAL,
                    LIFT_RECUSAL,
                    HANDLE_SIMPLY,
                    END_SIMPLE_HANDLING,
                    RECORD_RECEPTION,
                    TAKE_CHARGE,
                    END_CHARGE,
                    RECORD_EFFECT,
                    SETTLE_BODIES,
                    END_BY_AGREEMENT,
                    LEAD_TO_PROCEDURE,
                    TAKE_UP_AGAIN -> false;
            default -> true;
        };
    }
}

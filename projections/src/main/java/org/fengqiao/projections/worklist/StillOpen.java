package org.fengqiao.projections.worklist;

import java.util.EnumSet;
import java.util.Set;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.reason.ReasonUse;

/**
 * Which open cases may still come to a step (还可能办到某一步的未办结件), as far as a row can tell: what is told of them beforehand
 * holds for each until it has taken that step for the last time.
 */
public enum StillOpen {
    /** Neither accepted nor refused: they may still be sent on, objected to, accepted or refused. */
    BEFORE_DECISION {
        @Override
        boolean admits(PetitionState state) {
            return switch (state) {
                case RECEIVED, REGISTERED, ROUTED, OBJECTED -> true;
                case IN_WORK, ANSWERED, UNDER_REVIEW, NOT_ACCEPTED, WITHDRAWN, MERGED, CLOSED -> false;
            };
        }
    },
    /** What asks for something, or may turn out to: it ends with an opinion, which may be reviewed. */
    APPEALS {
        @Override
        Set<PetitionKind> kinds() {
            return EnumSet.of(PetitionKind.APPEAL);
        }
    },
    /** What is no appeal, or may turn out to be none: it ends with a reply. */
    OTHERS {
        @Override
        Set<PetitionKind> kinds() {
            return EnumSet.complementOf(EnumSet.of(PetitionKind.APPEAL));
        }
    },
    /** All of them. */
    ALL;

    /** Whether a case gets one such paper; of the others it may get more. */
    static boolean comesOnce(PaperKind kind) {
        return switch (kind) {
            case RECEIPT, ACCEPTANCE, REFUSAL, EXTENSION, OPINION, REPLY, REVIEW, REREVIEW -> true;
            case TRANSFER, HEARING, CANCELLATION, SUPERVISION -> false;
        };
    }

    /** Those in which the paper may still be called for; of a receipt none, because coming in calls for it. */
    public static StillOpen to(PaperKind kind) {
        return switch (kind) {
            case TRANSFER, ACCEPTANCE, REFUSAL -> BEFORE_DECISION;
            case OPINION, REVIEW, REREVIEW -> APPEALS;
            case REPLY -> OTHERS;
            case RECEIPT, EXTENSION, HEARING, CANCELLATION, SUPERVISION -> ALL;
        };
    }

    /** Those in which the reason may still be chosen. */
    public static StillOpen to(ReasonUse use) {
        return switch (use) {
            case REFUSAL, OBJECTION -> BEFORE_DECISION;
            case EXTENSION -> ALL;
        };
    }

    boolean admits(PetitionState state) {
        return state.open();
    }

    /** Of these kinds, or not registered yet. */
    Set<PetitionKind> kinds() {
        return EnumSet.allOf(PetitionKind.class);
    }
}

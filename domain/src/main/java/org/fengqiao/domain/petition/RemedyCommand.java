package org.fengqiao.domain.petition;

import java.time.LocalDate;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** Hearing, service, review and re-review: commands (听证、送达、复查、复核命令). */
public sealed interface RemedyCommand extends PetitionCommand {
    /**
     * 举行听证: from that day on the term stands still; P15, P20.
     *
     * @param on the first day of what it takes, on which it is arranged, or earlier
     * @param words what is heard
     */
    record OpenHearing(String caseId, LocalDate on, Sealed words, Sitting sitting) implements RemedyCommand {
        @Override
        public Permission permission() {
            return Permission.ANSWER;
        }
    }

    /** 结束听证: with its record; the term runs on; P15, P20. */
    record EndHearing(String caseId, LocalDate on, Sealed words) implements RemedyCommand {
        @Override
        public Permission permission() {
            return Permission.ANSWER;
        }
    }

    /** 送达: how the written opinion reached the complainant, or that it did not; P16, P19. */
    record RecordService(String caseId, Service service) implements RemedyCommand {
        @Override
        public Permission permission() {
            return Permission.SERVE;
        }
    }

    /**
     * 请求复查、复核: the complainant, or an officer to whom it was said, asks the next instance; P19, P20.
     *
     * @param outside the body that judges where the superior is none of the platform's; null when it is the superior
     */
    record AskForReview(
            String caseId, LocalDate askedOn, @Nullable UnitCode outside, Sealed reasons) implements RemedyCommand {
        @Override
        public Permission permission() {
            return Permission.ASK_FOR_REVIEW;
        }
    }

    /** 撤回复查、复核请求: the opinion stands as before; P19, P20. */
    record WithdrawReview(String caseId, @Nullable Sealed reason) implements RemedyCommand {
        @Override
        public Permission permission() {
            return Permission.WITHDRAW;
        }
    }

    /**
     * 出具复查、复核意见; P19, P20.
     *
     * @param on today, or the earlier day on which a body outside the platform decided
     */
    record ConcludeReview(
            String caseId,
            LocalDate on,
            ReviewOpinion opinion,
            @Nullable Notice notice) implements RemedyCommand {
        @Override
        public Permission permission() {
            return Permission.ANSWER;
        }
    }
}

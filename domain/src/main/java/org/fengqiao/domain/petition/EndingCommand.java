package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** What the complainant adds or ends, and what closes a petition: commands (补充、撤回、评价、办结命令). */
public sealed interface EndingCommand extends PetitionCommand {
    /** 补充材料: the complainant adds words or files. */
    record SupplementPetition(String caseId, Sealed words, List<Attachment> attachments) implements EndingCommand {
        @Override
        public Permission permission() {
            return Permission.SUPPLEMENT;
        }
    }

    /** 撤回: by the complainant, or by an officer who was told so. */
    record WithdrawPetition(String caseId, @Nullable Sealed reason) implements EndingCommand {
        @Override
        public Permission permission() {
            return Permission.WITHDRAW;
        }
    }

    /** 评价: the complainant says how satisfied with the answer, with words or without; P05. */
    record RatePetition(
            String caseId, Satisfaction grade, @Nullable Sealed words) implements EndingCommand {
        @Override
        public Permission permission() {
            return Permission.RATE;
        }
    }

    /** 结案. */
    record ClosePetition(String caseId) implements EndingCommand {
        @Override
        public Permission permission() {
            return Permission.CLOSE;
        }
    }

    /** 重新打开: closed in error. */
    record ReopenPetition(String caseId, Sealed reason) implements EndingCommand {
        @Override
        public Permission permission() {
            return Permission.REOPEN;
        }
    }
}

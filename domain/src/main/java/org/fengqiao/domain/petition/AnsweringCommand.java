package org.fengqiao.domain.petition;

import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** What leads to the answer: commands (答复命令). */
public sealed interface AnsweringCommand extends PetitionCommand {
    /**
     * 申请延期: the officer asks the head of the unit; P18.
     *
     * @param reasonCode of the reason that was chosen; null when none was
     */
    record RequestExtension(
            String caseId,
            int days,
            Sealed reasons,
            @Nullable String reasonCode) implements AnsweringCommand {
        @Override
        public Permission permission() {
            return Permission.REQUEST_EXTENSION;
        }
    }

    /** 批准延期: once, by the head, the complainant told of the reasons; P18. */
    record ExtendTerm(
            String caseId,
            int days,
            Sealed reasons,
            @Nullable Notice notice) implements AnsweringCommand {
        @Override
        public Permission permission() {
            return Permission.EXTEND;
        }
    }

    /** 不批准延期; P18. */
    record DeclineExtension(String caseId, Sealed reasons) implements AnsweringCommand {
        @Override
        public Permission permission() {
            return Permission.EXTEND;
        }
    }

    /** 出具处理意见书: only for an appeal under article 31(6); P16. */
    record GiveOpinion(
            String caseId, Opinion opinion, @Nullable Notice notice) implements AnsweringCommand {
        @Override
        public Permission permission() {
            return Permission.ANSWER;
        }
    }

    /** 答复: for a suggestion or a denunciation; P13. */
    record GiveReply(
            String caseId,
            Sealed words,
            @Nullable Adoption adoption,
            @Nullable Notice notice) implements AnsweringCommand {
        @Override
        public Permission permission() {
            return Permission.ANSWER;
        }
    }

    /** 提交办结报告: what an assigned case owes to the unit that sent it; P06. */
    record SubmitClosingReport(String caseId, Sealed words) implements AnsweringCommand {
        @Override
        public Permission permission() {
            return Permission.REPORT;
        }
    }
}

package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.paper.PaperNumber;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** All that can be asked of a petition (信访事项命令). */
public sealed interface PetitionCommand {
    @TargetAggregateIdentifier
    String caseId();

    /** What the actor needs for it. */
    Permission permission();

    /**
     * 提出: on the net by the complainant, or by an officer on someone's behalf; P01, P02, P04, P05.
     *
     * @param unit where it is brought; when that unit is accused, the nearest superior outside the wall gets it (P14)
     * @param visitors how many came in person (来访人数); null when all did, and for other channels
     */
    record LodgePetition(
            String caseId,
            PetitionNumber number,
            Channel channel,
            UnitCode unit,
            LocalDate receivedOn,
            Complainant complainant,
            @Nullable Integer visitors,
            Letter letter,
            @Nullable Sealed oralRecord,
            List<Attachment> attachments,
            Accused accused)
            implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.LODGE;
        }
    }

    /** 导入: a letter of another system enters with the dates it had there, and its answer if it was answered. */
    record ImportLetter(
            String caseId,
            PetitionNumber number,
            UnitCode unit,
            Moment writtenAt,
            Complainant complainant,
            Letter letter,
            Source source,
            @Nullable PastAnswer answer)
            implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.IMPORT;
        }
    }

    /**
     * Where an imported letter comes from (来源).
     *
     * @param system for example {@code mayor-mailbox}
     * @param number its number there
     * @param label its label there (一级标签); null when it had none
     */
    record Source(String system, String number, @Nullable String label, int against, int likes) {}

    /** An answer that was given before the import, at its own date (历史答复). */
    record PastAnswer(Sealed words, Moment at) {}

    /** 登记: what it asks for and which field it is in; P06. */
    record RegisterPetition(String caseId, PetitionKind kind, String category) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.REGISTER;
        }
    }

    /** 认定同一事项: an officer decides on a candidate that the platform showed; P03. */
    record DecideSameMatter(
            String caseId,
            String otherCaseId,
            boolean same,
            @Nullable Sealed reason) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.REGISTER;
        }
    }

    /** 转送: to the unit that is competent; P06. */
    record TransferPetition(
            String caseId, UnitCode to, @Nullable Sealed reason) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.ROUTE;
        }
    }

    /** 交办: with a term and a closing report; P06. */
    record AssignPetition(
            String caseId,
            UnitCode to,
            LocalDate term,
            @Nullable Sealed reason) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.ROUTE;
        }
    }

    /** 提出异议: not competent, with reasons, within five working days; P09. */
    record ObjectToRouting(String caseId, Sealed reasons) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.OBJECT;
        }
    }

    /** 同意异议，交还: the sender takes it back; P09. */
    record UpholdObjection(String caseId) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.DECIDE_OBJECTION;
        }
    }

    /** 驳回异议: the unit stays competent; P09. */
    record RejectObjection(String caseId, Sealed reasons) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.DECIDE_OBJECTION;
        }
    }

    /** 告知: the complainant was told of receipt, procedure or where it went; P08. */
    record RecordNotice(String caseId, Notice notice) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.HANDLE;
        }
    }

    /** 受理: this unit is competent and tells the complainant, unless name or address is unclear; P08. */
    record AcceptPetition(String caseId, @Nullable Notice notice) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.ACCEPT;
        }
    }

    /** 不予受理: with the reason and the right route, told to the complainant; P08, P15. */
    record RefusePetition(
            String caseId,
            RightRoute route,
            Sealed reasons,
            @Nullable Notice notice) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.ACCEPT;
        }
    }

    /** 认领: a person of the unit takes it. */
    record TakePetition(String caseId) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.HANDLE;
        }
    }

    /** 移交: to another person of the unit. */
    record PassPetition(String caseId, String account) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.HANDLE;
        }
    }

    /** 记录: an internal note. */
    record AddNote(String caseId, Sealed words) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.ASSIST;
        }
    }

    /** 走访: a visit, when and with what result. */
    record RecordVisit(String caseId, Moment at, Sealed place, Sealed words) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.ASSIST;
        }
    }

    /** 添加附件. */
    record AddAttachment(String caseId, Attachment attachment) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.ASSIST;
        }
    }

    /** 请求协办: another unit assists. */
    record InviteAssistance(
            String caseId, UnitCode unit, @Nullable Sealed words) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.HANDLE;
        }
    }

    /** 结束协办. */
    record EndAssistance(String caseId, UnitCode unit) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.HANDLE;
        }
    }

    /** 申请延期: the officer asks the head of the unit; P18. */
    record RequestExtension(String caseId, int days, Sealed reasons) implements PetitionCommand {
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
            @Nullable Notice notice) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.EXTEND;
        }
    }

    /** 不批准延期; P18. */
    record DeclineExtension(String caseId, Sealed reasons) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.EXTEND;
        }
    }

    /** 出具处理意见书: only for an appeal under article 31(6); P16. */
    record GiveOpinion(
            String caseId, Opinion opinion, @Nullable Notice notice) implements PetitionCommand {
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
            @Nullable Notice notice) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.ANSWER;
        }
    }

    /** 举行听证: from that day on the term stands still; P15, P20. */
    record OpenHearing(String caseId, LocalDate on, Sealed words) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.ANSWER;
        }
    }

    /** 结束听证: with its record; the term runs on; P15, P20. */
    record EndHearing(String caseId, LocalDate on, Sealed words) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.ANSWER;
        }
    }

    /** 送达: how the written opinion reached the complainant, or that it did not; P16, P19. */
    record RecordService(String caseId, Service service) implements PetitionCommand {
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
            String caseId, LocalDate askedOn, @Nullable UnitCode outside, Sealed reasons) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.ASK_FOR_REVIEW;
        }
    }

    /** 撤回复查、复核请求: the opinion stands as before; P19, P20. */
    record WithdrawReview(String caseId, @Nullable Sealed reason) implements PetitionCommand {
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
            @Nullable Notice notice) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.ANSWER;
        }
    }

    /** 报告重大紧急: it reaches every level above at once; P11. */
    record RaiseUrgency(String caseId, Urgency grade, Sealed words) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.RAISE_URGENCY;
        }
    }

    /**
     * 降低紧急程度: by who is above the unit that raised it; P11.
     *
     * @param grade null for an ordinary matter
     */
    record LowerUrgency(String caseId, @Nullable Urgency grade, Sealed reason) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.OVERSEE_URGENCY;
        }
    }

    /** 确认知悉: a unit above says that it knows; P11. */
    record AcknowledgeUrgency(String caseId) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.OVERSEE_URGENCY;
        }
    }

    /** 督办、责令改正: the superior wants written feedback by a day; P21, P23. */
    record Supervise(String caseId, SupervisionGround ground, LocalDate feedbackBy, Sealed words)
            implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.SUPERVISE;
        }
    }

    /** 反馈督办情况: what was done about it, in writing; P21. */
    record AnswerSupervision(String caseId, Sealed words) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.REPORT;
        }
    }

    /** 结束督办: with what came of it; P21. */
    record EndSupervision(String caseId, Sealed words) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.SUPERVISE;
        }
    }

    /** 记录执行情况: how far what a supporting opinion says is done; article 32, P16. */
    record RecordExecution(String caseId, boolean done, Sealed words) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.HANDLE;
        }
    }

    /** 补发查询码: whoever lost it, or never had one, gets a new one after an identity check; the old one is void; P05. */
    record ReissueQueryCode(String caseId, IdentityCheck check, Sealed words) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.REISSUE_CODE;
        }
    }

    /** 提交办结报告: what an assigned case owes to the unit that sent it; P06. */
    record SubmitClosingReport(String caseId, Sealed words) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.REPORT;
        }
    }

    /** 补充材料: the complainant adds words or files. */
    record SupplementPetition(String caseId, Sealed words, List<Attachment> attachments) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.SUPPLEMENT;
        }
    }

    /** 撤回: by the complainant, or by an officer who was told so. */
    record WithdrawPetition(String caseId, @Nullable Sealed reason) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.WITHDRAW;
        }
    }

    /** 评价: the complainant rates, 1 (very dissatisfied) to 5; P05. */
    record RatePetition(String caseId, int score, @Nullable Sealed words) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.RATE;
        }
    }

    /** 结案. */
    record ClosePetition(String caseId) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.CLOSE;
        }
    }

    /** 重新打开: closed in error. */
    record ReopenPetition(String caseId, Sealed reason) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.REOPEN;
        }
    }

    /** 更正: an entered fact was wrong; both values stay visible and terms follow. */
    record CorrectFact(String caseId, Correction correction, Sealed reason) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.CORRECT;
        }
    }

    /**
     * 出具文书: of an act of this unit, under the next number; the words stay where they are.
     *
     * @param template version of the template
     * @param stamp where the unit's stamp is kept; null when it has none
     */
    record IssuePaper(
            String caseId,
            PaperId paper,
            PaperNumber number,
            int template,
            @Nullable String stamp) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.ISSUE_PAPER;
        }
    }

    /** 指明被检举控告的单位或人员: they and every unit below them must not learn of it; P14. */
    record NameAccused(String caseId, Accused accused) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.NAME_ACCUSED;
        }
    }

    /**
     * 更正被检举控告的单位或人员: named in error, or not all of them; P14.
     *
     * @param accused all of them as they should have been named
     */
    record CorrectAccused(String caseId, Accused accused, Sealed reason) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.NAME_ACCUSED;
        }
    }

    /** 主动申明利害关系: the actor has a direct interest and says so; P12. */
    record DiscloseInterest(String caseId, Sealed reasons) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.DISCLOSE_INTEREST;
        }
    }

    /** 申请回避: the complainant, or a colleague, says that somebody has a direct interest; P12. */
    record RequestRecusal(String caseId, String account, Sealed reasons) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.REQUEST_RECUSAL;
        }
    }

    /** 决定回避: the head of the unit decides that this person stays away; P12. */
    record GrantRecusal(String caseId, String account) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.DECIDE_RECUSAL;
        }
    }

    /** 决定不回避: with the reasons; P12. */
    record DeclineRecusal(String caseId, String account, Sealed reasons) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.DECIDE_RECUSAL;
        }
    }

    /** 记录逾期: the sheet of the day found a binding deadline in the past. */
    record NoteOverdue(String caseId) implements PetitionCommand {
        @Override
        public Permission permission() {
            return Permission.NOTE_OVERDUE;
        }
    }
}

package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.paper.PaperNumber;
import org.fengqiao.domain.petition.PetitionCommand.Source;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** All that can happen to a petition (信访事项事件). */
public sealed interface PetitionEvent {
    String caseId();

    /** When it happened; when it was recorded is the envelope's. */
    Moment occurredAt();

    /** The clocks that start, move or stop with it. */
    default List<ClockChange> clocks() {
        return List.of();
    }

    /**
     * 已提出: on the net, or by an officer on someone's behalf; P01, P02, P04.
     *
     * @param visitors how many came in person (来访人数); null unless it was a visit, and where nobody counted them
     */
    @StoredAs(value = "petition.lodged", revision = 2, rule = "P02")
    record PetitionLodged(
            String caseId,
            Moment occurredAt,
            PetitionNumber number,
            Channel channel,
            UnitCode unit,
            LocalDate receivedOn,
            Complainant complainant,
            @Nullable Integer visitors,
            Letter letter,
            @Nullable Sealed oralRecord,
            List<Attachment> attachments,
            List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已导入: with the dates it had in the system it comes from. */
    @StoredAs(value = "petition.imported", rule = "P05")
    record LetterImported(
            String caseId,
            Moment occurredAt,
            PetitionNumber number,
            UnitCode unit,
            LocalDate receivedOn,
            Complainant complainant,
            Letter letter,
            Source source,
            List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 历史答复: given before the letter came to this platform. */
    @StoredAs(value = "petition.answered-before")
    record AnsweredBefore(String caseId, Moment occurredAt, Sealed words, int daysFromReceipt, List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已登记: its kind and field are known; article 22, P06. */
    @StoredAs(value = "petition.registered", rule = "P06")
    record PetitionRegistered(String caseId, Moment occurredAt, PetitionKind kind, String category)
            implements PetitionEvent {}

    /** 已认定是否同一事项; article 19, P03. */
    @StoredAs(value = "petition.same-matter-decided", rule = "P03")
    record SameMatterDecided(
            String caseId,
            Moment occurredAt,
            String otherCaseId,
            boolean same,
            @Nullable Sealed reason) implements PetitionEvent {}

    /** 已转送; article 22, P06. */
    @StoredAs(value = "petition.transferred", rule = "P06")
    record PetitionTransferred(
            String caseId,
            Moment occurredAt,
            Holder from,
            UnitCode to,
            @Nullable Sealed reason,
            List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已交办: a closing report is owed by the term; article 22, P06. */
    @StoredAs(value = "petition.assigned", rule = "P06")
    record PetitionAssigned(
            String caseId,
            Moment occurredAt,
            Holder from,
            UnitCode to,
            LocalDate term,
            @Nullable Sealed reason,
            List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已提出异议; article 23, P09. */
    @StoredAs(value = "petition.routing-objected", rule = "P09")
    record RoutingObjected(String caseId, Moment occurredAt, Sealed reasons, List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已同意异议并交还; article 23, P09. */
    @StoredAs(value = "petition.objection-upheld", rule = "P09")
    record ObjectionUpheld(String caseId, Moment occurredAt, Holder backTo, List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已驳回异议; article 23, P09. */
    @StoredAs(value = "petition.objection-rejected", rule = "P09")
    record ObjectionRejected(String caseId, Moment occurredAt, Sealed reasons, List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已告知; article 23, P08. */
    @StoredAs(value = "petition.notice-recorded", rule = "P08")
    record NoticeRecorded(String caseId, Moment occurredAt, Notice notice, List<ClockChange> clocks)
            implements PetitionEvent {}

    /**
     * 已受理; article 23, P08.
     *
     * @param notice null only when name or address is unclear, so that none is owed
     * @param inTime whether the complainant was told by the last day of the term
     */
    @StoredAs(value = "petition.accepted", rule = "P08")
    record PetitionAccepted(
            String caseId, Moment occurredAt, @Nullable Notice notice, boolean inTime, List<ClockChange> clocks)
            implements PetitionEvent {}

    /**
     * 已决定不予受理; articles 23, 31, P15.
     *
     * @param notice null only when name or address is unclear
     */
    @StoredAs(value = "petition.refused", rule = "P15")
    record PetitionRefused(
            String caseId,
            Moment occurredAt,
            RightRoute route,
            Sealed reasons,
            @Nullable Notice notice,
            List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已认领. */
    @StoredAs("petition.taken")
    record PetitionTaken(String caseId, Moment occurredAt, String account) implements PetitionEvent {}

    /** 已移交. */
    @StoredAs("petition.passed")
    record PetitionPassed(String caseId, Moment occurredAt, String account) implements PetitionEvent {}

    /** 已记录. */
    @StoredAs("petition.note-added")
    record NoteAdded(String caseId, Moment occurredAt, Sealed words) implements PetitionEvent {}

    /** 已走访: it happened when the visit was made. */
    @StoredAs("petition.visit-recorded")
    record VisitRecorded(String caseId, Moment occurredAt, Sealed place, Sealed words) implements PetitionEvent {}

    /** 已添加附件. */
    @StoredAs("petition.attachment-added")
    record AttachmentAdded(String caseId, Moment occurredAt, Attachment attachment) implements PetitionEvent {}

    /** 已请求协办. */
    @StoredAs("petition.assistance-invited")
    record AssistanceInvited(
            String caseId,
            Moment occurredAt,
            UnitCode unit,
            @Nullable Sealed words) implements PetitionEvent {}

    /** 已结束协办. */
    @StoredAs("petition.assistance-ended")
    record AssistanceEnded(String caseId, Moment occurredAt, UnitCode unit) implements PetitionEvent {}

    /** 已申请延期; article 34, P18. */
    @StoredAs(value = "petition.extension-requested", rule = "P18")
    record ExtensionRequested(String caseId, Moment occurredAt, int days, Sealed reasons) implements PetitionEvent {}

    /** 已批准延期: once, with the reasons told; article 34, P18. */
    @StoredAs(value = "petition.term-extended", rule = "P18")
    record TermExtended(
            String caseId,
            Moment occurredAt,
            int days,
            Sealed reasons,
            @Nullable Notice notice,
            List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已决定不延期; article 34, P18. */
    @StoredAs(value = "petition.extension-declined", rule = "P18")
    record ExtensionDeclined(String caseId, Moment occurredAt, Sealed reasons) implements PetitionEvent {}

    /** 已出具处理意见书; article 32, P16. */
    @StoredAs(value = "petition.opinion-given", rule = "P16")
    record OpinionGiven(
            String caseId,
            Moment occurredAt,
            Opinion opinion,
            @Nullable Notice notice,
            boolean inTime,
            List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已答复; articles 29, 30, P13. */
    @StoredAs(value = "petition.reply-given", rule = "P13")
    record ReplyGiven(
            String caseId,
            Moment occurredAt,
            Sealed words,
            @Nullable Adoption adoption,
            @Nullable Notice notice,
            List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已举行听证: from that day on the term stands still; articles 31(6), 36, P20. */
    @StoredAs(value = "petition.hearing-opened", rule = "P20")
    record HearingOpened(String caseId, Moment occurredAt, Sealed words, List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已结束听证: the term runs on without the days it took; articles 31(6), 36, P20. */
    @StoredAs(value = "petition.hearing-ended", rule = "P20")
    record HearingEnded(String caseId, Moment occurredAt, Sealed words, List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已送达: the complainant has the opinion of that instance; articles 35, 36, P19. */
    @StoredAs(value = "petition.opinion-served", rule = "P19")
    record OpinionServed(String caseId, Moment occurredAt, Instance instance, Service service, List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 未能送达: an attempt that did not reach the complainant; no term begins; P19. */
    @StoredAs(value = "petition.service-failed", rule = "P19")
    record ServiceFailed(String caseId, Moment occurredAt, Instance instance, Service service)
            implements PetitionEvent {}

    /**
     * 已请求复查、复核: articles 35, 36, P19.
     *
     * @param from who had the case until then
     * @param to the superior that judges
     */
    @StoredAs(value = "petition.review-requested", rule = "P19")
    record ReviewRequested(
            String caseId,
            Moment occurredAt,
            Instance instance,
            LocalDate askedOn,
            Holder from,
            UnitCode to,
            Sealed reasons,
            List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已撤回复查、复核请求; articles 35, 36, P19. */
    @StoredAs(value = "petition.review-withdrawn", rule = "P19")
    record ReviewWithdrawn(
            String caseId,
            Moment occurredAt,
            Instance instance,
            Holder backTo,
            @Nullable Sealed reason,
            List<ClockChange> clocks)
            implements PetitionEvent {}

    /**
     * 已出具复查、复核意见: articles 35, 36, P19.
     *
     * @param on day of the opinion; earlier than today only for a body outside the platform
     * @param backTo who handles the matter anew; null unless the opinion was revoked
     */
    @StoredAs(value = "petition.review-concluded", rule = "P19")
    record ReviewConcluded(
            String caseId,
            Moment occurredAt,
            Instance instance,
            LocalDate on,
            ReviewOpinion opinion,
            @Nullable Notice notice,
            boolean inTime,
            @Nullable Holder backTo,
            List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已报告重大紧急; article 25, P11. */
    @StoredAs(value = "petition.urgency-raised", rule = "P11")
    record UrgencyRaised(String caseId, Moment occurredAt, Urgency grade, UnitCode by, Sealed words)
            implements PetitionEvent {}

    /**
     * 已降低紧急程度; article 25, P11.
     *
     * @param grade null for an ordinary matter
     * @param by the unit that lowered it, and from now on stands for the grade
     */
    @StoredAs(value = "petition.urgency-lowered", rule = "P11")
    record UrgencyLowered(
            String caseId, Moment occurredAt, @Nullable Urgency grade, UnitCode by, Sealed reason)
            implements PetitionEvent {}

    /** 上级已知悉; article 25, P11. */
    @StoredAs(value = "petition.urgency-acknowledged", rule = "P11")
    record UrgencyAcknowledged(String caseId, Moment occurredAt, UnitCode unit) implements PetitionEvent {}

    /** 已督办; articles 40, 43–45, P21. */
    @StoredAs(value = "petition.supervision-opened", rule = "P21")
    record SupervisionOpened(
            String caseId,
            Moment occurredAt,
            SupervisionGround ground,
            UnitCode by,
            Sealed words,
            List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已反馈督办情况; article 40, P21. */
    @StoredAs(value = "petition.supervision-answered", rule = "P21")
    record SupervisionAnswered(String caseId, Moment occurredAt, Sealed words, List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已结束督办; article 40, P21. */
    @StoredAs(value = "petition.supervision-ended", rule = "P21")
    record SupervisionEnded(String caseId, Moment occurredAt, Sealed words, List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已记录执行情况; article 32, P16. */
    @StoredAs(value = "petition.execution-recorded", rule = "P16")
    record ExecutionRecorded(String caseId, Moment occurredAt, boolean done, Sealed words) implements PetitionEvent {}

    /** 已补发查询码: never the code itself; article 21, P05. */
    @StoredAs(value = "petition.query-code-reissued", rule = "P05")
    record QueryCodeReissued(String caseId, Moment occurredAt, IdentityCheck check, Sealed words)
            implements PetitionEvent {}

    /** 已提交办结报告; article 22, P06. */
    @StoredAs(value = "petition.closing-report-submitted", rule = "P06")
    record ClosingReportSubmitted(String caseId, Moment occurredAt, Sealed words, List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已补充材料. */
    @StoredAs("petition.supplemented")
    record PetitionSupplemented(String caseId, Moment occurredAt, Sealed words, List<Attachment> attachments)
            implements PetitionEvent {}

    /** 已撤回. */
    @StoredAs("petition.withdrawn")
    record PetitionWithdrawn(
            String caseId, Moment occurredAt, @Nullable Sealed reason, List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已评价; article 21, P05. */
    @StoredAs(value = "petition.rated", rule = "P05")
    record PetitionRated(
            String caseId,
            Moment occurredAt,
            int score,
            @Nullable Sealed words) implements PetitionEvent {}

    /** 已结案. */
    @StoredAs("petition.closed")
    record PetitionClosed(String caseId, Moment occurredAt, List<ClockChange> clocks) implements PetitionEvent {}

    /** 已重新打开. */
    @StoredAs("petition.reopened")
    record PetitionReopened(String caseId, Moment occurredAt, Sealed reason) implements PetitionEvent {}

    /** 事实更正: what it was stays in the earlier event, what it is stands here; moved terms stand here too. */
    @StoredAs("petition.fact-corrected")
    record FactCorrected(
            String caseId, Moment occurredAt, Correction was, Correction is, Sealed reason, List<ClockChange> clocks)
            implements PetitionEvent {}

    /**
     * 已出具文书: from this, the events before it and the template it can be made again at any time.
     *
     * @param template version of the template
     * @param stamp where the unit's stamp is kept; null when it had none
     */
    @StoredAs("petition.paper-issued")
    record PaperIssued(
            String caseId,
            Moment occurredAt,
            PaperId paper,
            PaperNumber number,
            int template,
            @Nullable String stamp) implements PetitionEvent {}

    /** 已指明被检举控告的单位或人员; articles 30, 46, P14. */
    @StoredAs(value = "petition.accused-named", rule = "P14")
    record AccusedNamed(String caseId, Moment occurredAt, Accused accused) implements PetitionEvent {}

    /** 已更正被检举控告的单位或人员: both stay visible to those who may see the case; article 30, P14. */
    @StoredAs(value = "petition.accused-corrected", rule = "P14")
    record AccusedCorrected(String caseId, Moment occurredAt, Accused was, Accused is, Sealed reason)
            implements PetitionEvent {}

    /**
     * 已由上级接管: a superior outside the wall takes the place of a unit that must not have the case, as its holder and
     * wherever it sent the case on; article 30, P14.
     *
     * @param stepsUndone how many of the last steps of its way the superior would then have taken to itself
     */
    @StoredAs(value = "petition.taken-over", rule = "P14")
    record PetitionTakenOver(
            String caseId, Moment occurredAt, UnitCode from, UnitCode to, int stepsUndone, List<ClockChange> clocks)
            implements PetitionEvent {}

    /** 已主动申明利害关系; article 28, P12. */
    @StoredAs(value = "petition.interest-disclosed", rule = "P12")
    record InterestDisclosed(String caseId, Moment occurredAt, String account, Sealed reasons)
            implements PetitionEvent {}

    /** 已申请回避; article 28, P12. */
    @StoredAs(value = "petition.recusal-requested", rule = "P12")
    record RecusalRequested(String caseId, Moment occurredAt, String account, Sealed reasons)
            implements PetitionEvent {}

    /** 已决定回避: that person learns no more of it; article 28, P12. */
    @StoredAs(value = "petition.recusal-granted", rule = "P12")
    record RecusalGranted(String caseId, Moment occurredAt, String account) implements PetitionEvent {}

    /**
     * 已决定不回避; article 28, P12.
     *
     * @param disclosed whether that person had asked; otherwise somebody else had
     */
    @StoredAs(value = "petition.recusal-declined", rule = "P12")
    record RecusalDeclined(String caseId, Moment occurredAt, String account, boolean disclosed, Sealed reasons)
            implements PetitionEvent {}

    /** 已逾期: a binding term is over; articles 43–45, P23. */
    @StoredAs(value = "petition.fell-overdue", rule = "P23")
    record PetitionFellOverdue(String caseId, Moment occurredAt, Clock clock, LocalDate dueOn)
            implements PetitionEvent {}
}

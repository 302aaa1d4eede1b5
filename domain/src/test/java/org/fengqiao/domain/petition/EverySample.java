package org.fengqiao.domain.petition;

import static org.fengqiao.domain.petition.World.words;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.PaperNumber;
import org.fengqiao.domain.petition.AnsweringEvent.*;
import org.fengqiao.domain.petition.CarryOverEvent.*;
import org.fengqiao.domain.petition.ContactEvent.*;
import org.fengqiao.domain.petition.CourseEvent.*;
import org.fengqiao.domain.petition.EndingEvent.*;
import org.fengqiao.domain.petition.HandlingEvent.*;
import org.fengqiao.domain.petition.HearingEvent.*;
import org.fengqiao.domain.petition.IntakeEvent.*;
import org.fengqiao.domain.petition.JointEvent.*;
import org.fengqiao.domain.petition.OversightEvent.*;
import org.fengqiao.domain.petition.PublicationEvent.*;
import org.fengqiao.domain.petition.RecordEvent.*;
import org.fengqiao.domain.petition.RemedyEvent.*;
import org.fengqiao.domain.petition.RepeatEvent.*;
import org.fengqiao.domain.petition.SendingEvent.*;
import org.fengqiao.domain.petition.TrackEvent.*;
import org.fengqiao.domain.petition.WallEvent.*;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.time.Moment;

/** One event of every type, as it was approved: the stored samples beside it must read back to these for ever. */
final class EverySample {
    private static final String CASE = Ask.CASE;
    private static final Moment AT = Moment.atMinute(LocalDateTime.of(2026, 3, 9, 10, 0));
    private static final Notice TOLD = new Notice(NoticeManner.POST, LocalDate.of(2026, 3, 9));
    private static final List<ClockChange> STOPPED = List.of(ClockChange.stopped(Clock.ROUTING));

    private EverySample() {}

    static List<PetitionEvent> events() {
        return List.of(
                new PetitionLodged(
                        CASE,
                        AT,
                        new PetitionNumber("320508021-2026-000017"),
                        Channel.VISIT,
                        World.STREET,
                        LocalDate.of(2026, 3, 6),
                        Ask.REACHABLE,
                        1,
                        Ask.LETTER,
                        words("oral"),
                        List.of(Ask.attachment()),
                        due(Clock.ROUTING, "P06", "22")),
                new LetterImported(
                        CASE,
                        AT,
                        new PetitionNumber("320508021-2019-000018"),
                        World.STREET,
                        LocalDate.of(2019, 11, 30),
                        Ask.UNREACHABLE,
                        new Letter(words("title"), words("text"), null, null),
                        new IntakeCommand.Source("mayor-mailbox", "210344", "城乡建设", 0, 3),
                        due(Clock.ROUTING, "P06", "21")),
                new AnsweredBefore(CASE, Moment.onDay(LocalDate.of(2019, 12, 12)), words("answer"), 12, List.of()),
                new PetitionRegistered(CASE, AT, PetitionKind.APPEAL, "010101"),
                new RepresentativesNamed(CASE, AT, words("representatives")),
                new SameMatterDecided(CASE, AT, Ask.OTHER_CASE, true, words("why")),
                new PetitionTransferred(
                        CASE,
                        AT,
                        new Holder(World.STREET, "officer.shuangta"),
                        World.COMMUNITY,
                        null,
                        due(Clock.NOTICE, "P08", "23")),
                new PetitionAssigned(
                        CASE,
                        AT,
                        new Holder(World.STREET, null),
                        World.HOUSING,
                        LocalDate.of(2026, 4, 10),
                        words("reason"),
                        due(Clock.REPORT, "P06", "22")),
                new RoutingObjected(CASE, AT, words("reasons"), "O01", List.of(ClockChange.stopped(Clock.OBJECTION))),
                new ObjectionUpheld(
                        CASE, AT, new Holder(World.STREET, "officer.shuangta"), due(Clock.ROUTING, "P06", "22")),
                new ObjectionRejected(CASE, AT, words("reasons"), List.of()),
                new NoticeRecorded(CASE, AT, TOLD, List.of(ClockChange.stopped(Clock.NOTICE))),
                new PetitionAccepted(CASE, AT, TOLD, true, due(Clock.ANSWER, "P18", "34")),
                new PetitionRefused(CASE, AT, RightRoute.ARBITRATION, words("reasons"), "R01", null, STOPPED),
                new PetitionTaken(CASE, AT, "officer.shuangta"),
                new PetitionPassed(CASE, AT, "colleague.shuangta"),
                new NoteAdded(CASE, AT, words("note")),
                new VisitRecorded(CASE, AT, words("place"), words("visit")),
                new AttachmentAdded(CASE, AT, Ask.attachment()),
                new AssistanceInvited(CASE, AT, World.HOUSING, words("please")),
                new AssistanceEnded(CASE, AT, World.HOUSING),
                new ExtensionRequested(CASE, AT, 30, words("complex"), "E01"),
                new TermExtended(CASE, AT, 30, words("complex"), TOLD, due(Clock.ANSWER, "P18-extension", "34")),
                new ExtensionDeclined(CASE, AT, words("no")),
                new OpinionGiven(CASE, AT, Ask.opinion(OpinionOutcome.EXPLAINED), TOLD, true, STOPPED),
                new ReplyGiven(CASE, AT, words("reply"), Adoption.PARTLY_ADOPTED, TOLD, List.of()),
                new HearingOpened(
                        CASE,
                        AT,
                        words("subject"),
                        Ask.sitting("2026-03-20T14:30"),
                        List.of(ClockChange.stopped(Clock.REVIEW))),
                new HearingMoved(CASE, AT, Ask.sitting("2026-03-24T09:00"), words("reason")),
                new HearingCalledOff(CASE, AT, words("reason"), due(Clock.REVIEW, "P20-answer", "36")),
                new HearingEnded(CASE, AT, words("record"), due(Clock.REVIEW, "P20-answer", "36")),
                new OpinionServed(
                        CASE,
                        AT,
                        Instance.HANDLING,
                        service(ServiceResult.RECEIVED),
                        due(Clock.REVIEW_REQUEST, "P19-ask", "35")),
                new ServiceFailed(CASE, AT, Instance.REVIEW, service(ServiceResult.NOT_DELIVERED)),
                new ReviewRequested(
                        CASE,
                        AT,
                        Instance.REVIEW,
                        LocalDate.of(2026, 3, 9),
                        new Holder(World.STREET, "officer.shuangta"),
                        World.DISTRICT,
                        words("why"),
                        due(Clock.REVIEW, "P19-answer", "35")),
                new ReviewWithdrawn(
                        CASE,
                        AT,
                        Instance.REVIEW,
                        new Holder(World.STREET, "officer.shuangta"),
                        null,
                        List.of(ClockChange.stopped(Clock.REVIEW))),
                new ReviewConcluded(
                        CASE,
                        AT,
                        Instance.RE_REVIEW,
                        LocalDate.of(2026, 3, 9),
                        Ask.reviewOpinion(ReviewOutcome.REVOKED),
                        TOLD,
                        true,
                        new Holder(World.STREET, null),
                        due(Clock.ANSWER, "P18", "34")),
                new OpinionPublished(
                        CASE,
                        AT,
                        World.DISTRICT,
                        Ask.period("2026-03-10", "2026-04-10"),
                        words("public title"),
                        words("public text")),
                new PublicationWithdrawn(CASE, AT, WithdrawalGround.DECIDED, words("mistaken")),
                new UrgencyRaised(CASE, AT, Urgency.MAJOR, World.STREET, words("crowd")),
                new UrgencyLowered(CASE, AT, Urgency.URGENT, World.DISTRICT, words("calm")),
                new UrgencyAcknowledged(CASE, AT, World.DISTRICT),
                new UrgencyReported(CASE, AT, UrgencyReport.GOVERNMENT, World.DISTRICT, words("phone")),
                new SupervisionOpened(
                        CASE,
                        AT,
                        SupervisionGround.NOT_FINISHED,
                        World.DISTRICT,
                        words("hurry"),
                        due(Clock.SUPERVISION, "P21", "40")),
                new SupervisionAnswered(CASE, AT, words("done"), List.of(ClockChange.stopped(Clock.SUPERVISION))),
                new SupervisionEnded(CASE, AT, words("settled"), List.of()),
                new ExecutionRecorded(CASE, AT, true, words("paid")),
                new QueryCodeReissued(CASE, AT, IdentityCheck.CALLED_BACK, words("phone")),
                new ClosingReportSubmitted(CASE, AT, words("report"), List.of(ClockChange.stopped(Clock.REPORT))),
                new PetitionSupplemented(CASE, AT, words("more"), List.of(Ask.attachment())),
                new PetitionWithdrawn(CASE, AT, words("settled"), STOPPED),
                new PetitionRated(CASE, AT, Satisfaction.RATHER_SATISFIED, null, null),
                new ContactChosen(CASE, AT, new Contact(Means.SMS, words("13800000000"), true)),
                new PetitionClosed(CASE, AT, List.of()),
                new PetitionReopened(CASE, AT, words("in error")),
                new FactCorrected(
                        CASE,
                        AT,
                        Correction.ofValue(Fact.RECEIVED_ON, "2026-03-06"),
                        Correction.ofValue(Fact.RECEIVED_ON, "2026-03-05"),
                        words("mistyped"),
                        due(Clock.ROUTING, "P06", "22")),
                new PaperReplaced(
                        CASE,
                        AT,
                        new PaperId(PaperKind.OPINION, 1),
                        words("misspelt"),
                        List.of(ClockChange.stopped(Clock.REVIEW_REQUEST))),
                new PaperIssued(
                        CASE,
                        AT,
                        new PaperId(PaperKind.OPINION, 1),
                        new PaperNumber(World.STREET, PaperKind.OPINION, 2026, 17, "双塔街道信访意〔2026〕17号"),
                        3,
                        "5e".repeat(32)),
                new AccusedNamed(
                        CASE, AT, new Accused(List.of(World.STREET, World.COMMUNITY), List.of("director.shuangta"))),
                new AccusedCorrected(CASE, AT, Accused.units(List.of(World.STREET)), Accused.NOBODY, words("misheard")),
                new UnitFollowed(
                        CASE,
                        AT,
                        World.STREET,
                        World.NEW_STREET,
                        "officer.shuangta",
                        1,
                        due(Clock.ROUTING, "P06", "22")),
                new HandedOver(CASE, AT, "officer.shuangta", null),
                new ChargeHandedOver(CASE, AT, "director.shuangta", World.STREET, null),
                new TermsMoved(CASE, AT, "china-2026-1", NextYear.VERSION, due(Clock.ROUTING, "P06", "22")),
                new RulebookFollowed(CASE, AT, Amended.BEFORE, Amended.VERSION, due(Clock.ROUTING, "P06", "22")),
                new PetitionTakenOver(CASE, AT, World.STREET, World.DISTRICT, 1, due(Clock.ROUTING, "P06", "22")),
                new InterestDisclosed(CASE, AT, "officer.shuangta", words("cousin")),
                new RecusalRequested(CASE, AT, "officer.shuangta", words("neighbour")),
                new RecusalGranted(CASE, AT, "officer.shuangta"),
                new RecusalLifted(CASE, AT, "officer.shuangta", words("no interest any more")),
                new RecusalDeclined(CASE, AT, "officer.shuangta", true, words("no interest")),
                new HandledSimply(CASE, AT, SimpleGround.DAILY_LIFE, due(Clock.NOTICE, "P26-accept", "")),
                new SimpleHandlingEnded(CASE, AT, words("complex"), due(Clock.NOTICE, "P08", "23")),
                new ReceivedByLeader(
                        CASE, Moment.onDay(LocalDate.of(2026, 3, 9)), "director.shuangta", World.STREET, words("said")),
                new ChargeTaken(CASE, AT, "director.shuangta", World.STREET, words("plan")),
                new ChargeEnded(CASE, AT, "director.shuangta", words("settled")),
                new EffectRecorded(CASE, Moment.onDay(LocalDate.of(2026, 3, 9)), words("effect")),
                new BodiesSettled(
                        CASE,
                        Moment.onDay(LocalDate.of(2026, 3, 9)),
                        SettlementManner.JOINT_CONFERENCE,
                        new Holder(World.STREET, "officer.shuangta"),
                        World.HOUSING,
                        List.of(World.STREET),
                        words("minutes"),
                        STOPPED),
                new AgreementReached(
                        CASE,
                        AT,
                        new Agreement(
                                AgreementManner.SETTLEMENT,
                                LocalDate.of(2026, 3, 9),
                                words("parties"),
                                words("agreed"),
                                Ask.attachment()),
                        TOLD,
                        true,
                        STOPPED),
                new LedToProcedure(CASE, AT, RightRoute.ARBITRATION, words("procedure"), TOLD, true, STOPPED),
                new TakenUpAgain(CASE, AT, PetitionState.IN_WORK, words("wrong"), due(Clock.ANSWER, "P18", "34")),
                new HotIssueJoined(CASE, AT, Ask.ISSUE, words("same")),
                new HotIssueLeft(CASE, AT, Ask.ISSUE, words("other")),
                new DrawnTogether(
                        CASE,
                        AT,
                        Ask.ISSUE,
                        new Holder(World.COMMUNITY, "officer.dinghuisi"),
                        new Holder(World.STREET, null)),
                new PetitionMerged(CASE, AT, Ask.OTHER_CASE, words("same"), TOLD, STOPPED),
                new MergeUndone(CASE, AT, Ask.OTHER_CASE, words("in error"), due(Clock.ROUTING, "P06", "22")),
                new RepeatNoted(CASE, AT, Ask.OTHER_CASE, Repeat.MERGED),
                new LeadingAnswered(CASE, AT, Ask.OTHER_CASE, OpinionOutcome.EXPLAINED),
                new LeadingAnswerTold(CASE, AT, Ask.OTHER_CASE, words("answer"), TOLD),
                new PetitionFellOverdue(CASE, AT, Clock.ANSWER, LocalDate.of(2026, 3, 8)));
    }

    private static Service service(ServiceResult result) {
        return new Service(ServiceManner.POST, result, LocalDate.of(2026, 3, 9), words("receipt"));
    }

    private static List<ClockChange> due(Clock clock, String rule, String article) {
        return List.of(ClockChange.due(new Deadline(
                clock, LocalDate.of(2026, 4, 10), rule, "信访工作条例", article, "petitions-1", "china-2026-1", false)));
    }
}

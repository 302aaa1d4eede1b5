package org.fengqiao.projections.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.AnsweringCommand.*;
import org.fengqiao.domain.petition.Attachment;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.petition.Complainant;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.EndingCommand.*;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.HandlingCommand.*;
import org.fengqiao.domain.petition.HearingCommand.CallOffHearing;
import org.fengqiao.domain.petition.HearingCommand.MoveHearing;
import org.fengqiao.domain.petition.IntakeCommand.*;
import org.fengqiao.domain.petition.Letter;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.Opinion;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.OversightCommand.*;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.petition.Publication;
import org.fengqiao.domain.petition.PublicationCommand.*;
import org.fengqiao.domain.petition.RecordCommand.*;
import org.fengqiao.domain.petition.RemedyCommand.*;
import org.fengqiao.domain.petition.ReviewOpinion;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.domain.petition.SendingCommand.*;
import org.fengqiao.domain.petition.Service;
import org.fengqiao.domain.petition.ServiceManner;
import org.fengqiao.domain.petition.ServiceResult;
import org.fengqiao.domain.petition.Sitting;
import org.fengqiao.domain.petition.SupervisionGround;
import org.fengqiao.domain.petition.Urgency;
import org.fengqiao.domain.petition.WallCommand.*;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.worklist.OpenVault;
import org.jspecify.annotations.Nullable;

/** Commands about one petition with words that can be told apart: whose they are stands in them. */
public final class Letters {
    public static final String CASE = "0196a3f0-0000-7000-8000-000000000001";
    public static final String INNER = "内部：";
    private static final OpenVault VAULT = new OpenVault();

    private Letters() {}

    public static Sealed outer(String words) {
        return VAULT.seal(KeyId.caseOuter(CASE), words);
    }

    public static Sealed inner(String words) {
        return VAULT.seal(KeyId.caseInner(CASE), INNER + words);
    }

    public static Sealed person(String words) {
        return VAULT.seal(KeyId.person("p1"), words);
    }

    /** At Shuangta street, on that day. */
    public static LodgePetition lodge(String day) {
        return lodge(Channel.LETTER, day);
    }

    public static LodgePetition lodgeOnTheNet(String day) {
        return lodge(Channel.NETWORK, day);
    }

    private static LodgePetition lodge(Channel channel, String day) {
        var receivedOn = LocalDate.parse(day);
        return new LodgePetition(
                CASE,
                PetitionNumber.of(Town.SHUANGTA, receivedOn.getYear(), 17),
                channel,
                Town.SHUANGTA,
                receivedOn,
                new Complainant("p1", person("张小三"), person("13800000000"), person("定慧寺巷 8 号"), 2),
                null,
                new Letter(outer("电梯停运"), outer("电梯停了三个月。"), outer("修好电梯"), outer("8 幢")),
                null,
                List.of(paper("照片.png")),
                Accused.NOBODY);
    }

    /** A letter of another system, answered there or not. */
    public static ImportLetter imported(String day, @Nullable String answeredOn) {
        var answer = answeredOn == null ? null : new PastAnswer(outer("已经修好。"), minute(answeredOn));
        return new ImportLetter(
                CASE,
                PetitionNumber.of(Town.SHUANGTA, 2019, 18),
                Town.SHUANGTA,
                minute(day),
                new Complainant("p1", person("A0001"), null, null, 1),
                new Letter(outer("路灯不亮"), outer("路灯坏了。"), null, null),
                new Source("mayor-mailbox", "210344", null, 0, 3),
                answer);
    }

    public static RegisterPetition register(PetitionKind kind) {
        return new RegisterPetition(CASE, kind, "0101");
    }

    public static TransferPetition transfer(UnitCode to) {
        return new TransferPetition(CASE, to, inner("属地办理"));
    }

    public static AssignPetition assign(UnitCode to, String term) {
        return new AssignPetition(CASE, to, LocalDate.parse(term), inner("限期办结"));
    }

    public static ObjectToRouting object() {
        return new ObjectToRouting(CASE, inner("不属本单位"), null);
    }

    public static UpholdObjection uphold() {
        return new UpholdObjection(CASE);
    }

    public static RejectObjection reject() {
        return new RejectObjection(CASE, inner("确属你处"));
    }

    public static AcceptPetition accept(String day) {
        return new AcceptPetition(CASE, told(day));
    }

    public static RefusePetition refuse(String day) {
        return refuse(RightRoute.LITIGATION, day);
    }

    public static RefusePetition refuse(RightRoute route, String day) {
        return new RefusePetition(CASE, route, outer("已在诉讼中"), null, told(day));
    }

    public static TakePetition take() {
        return new TakePetition(CASE);
    }

    public static AddNote note() {
        return new AddNote(CASE, inner("致电物业"));
    }

    public static RecordVisit visit(String day) {
        return new RecordVisit(CASE, minute(day), inner("8 幢"), inner("电梯仍停"));
    }

    public static AddAttachment attach() {
        return new AddAttachment(CASE, paper("回执.pdf"));
    }

    public static InviteAssistance invite(UnitCode unit) {
        return new InviteAssistance(CASE, unit, inner("请提供图纸"));
    }

    public static EndAssistance endAssistance(UnitCode unit) {
        return new EndAssistance(CASE, unit);
    }

    public static RequestExtension requestExtension() {
        return new RequestExtension(CASE, 20, inner("配件未到"), null);
    }

    public static ExtendTerm extend(String day) {
        return new ExtendTerm(CASE, 20, outer("配件在途"), told(day));
    }

    public static GiveOpinion opinion(String day) {
        var opinion = new Opinion(
                outer("请求：修梯"), outer("事实：停运"), outer("意见：一周内修好"), outer("依据：条例"), OpinionOutcome.SUPPORTED);
        return new GiveOpinion(CASE, opinion, told(day));
    }

    public static GiveReply reply(String day) {
        return new GiveReply(CASE, outer("建议很好"), Adoption.ADOPTED, told(day));
    }

    public static OpenHearing openHearing(String day) {
        return new OpenHearing(CASE, LocalDate.parse(day), inner("听取各方"), sitting(day + "T14:30"));
    }

    public static Sitting sitting(String at) {
        return new Sitting(Moment.atMinute(LocalDateTime.parse(at)), outer("二楼听证室"), outer("李主持"), true);
    }

    public static MoveHearing moveHearing(String at) {
        return new MoveHearing(CASE, sitting(at), outer("会场维修"));
    }

    public static CallOffHearing callOffHearing() {
        return new CallOffHearing(CASE, outer("双方已经和解"));
    }

    public static EndHearing endHearing(String day) {
        return new EndHearing(CASE, LocalDate.parse(day), inner("听证笔录"));
    }

    public static RecordService served(String day) {
        return service(ServiceManner.POST, ServiceResult.RECEIVED, day);
    }

    public static RecordService notDelivered(String day) {
        return service(ServiceManner.POST, ServiceResult.NOT_DELIVERED, day);
    }

    /** The complainant opens it on the tracking page. */
    public static RecordService opened(String day) {
        return service(ServiceManner.ONLINE, ServiceResult.RECEIVED, day);
    }

    private static RecordService service(ServiceManner manner, ServiceResult result, String day) {
        return new RecordService(CASE, new Service(manner, result, LocalDate.parse(day), inner("门卫代收")));
    }

    public static AskForReview forReview(String day) {
        return new AskForReview(CASE, LocalDate.parse(day), null, outer("事实没有查清"));
    }

    public static WithdrawReview withdrawReview() {
        return new WithdrawReview(CASE, outer("已经谈妥"));
    }

    public static ConcludeReview conclude(ReviewOutcome outcome, String day) {
        var opinion = new ReviewOpinion(outer("查明：停运属实"), outer("复查：" + outcome), outer("依据：条例"), outcome);
        return new ConcludeReview(CASE, LocalDate.parse(day), opinion, told(day));
    }

    public static PublishOpinion publish(String from, String until) {
        return new PublishOpinion(
                CASE,
                new Publication(LocalDate.parse(from), LocalDate.parse(until)),
                outer("某小区电梯停运"),
                outer("经听证，责任单位应在一周内修复电梯。"));
    }

    public static WithdrawPublication takeDown() {
        return new WithdrawPublication(CASE, outer("电梯的位置写得太细"));
    }

    public static RaiseUrgency raise() {
        return new RaiseUrgency(CASE, Urgency.MAJOR, inner("聚集了三十多人"));
    }

    public static Supervise supervise(String feedbackBy) {
        return new Supervise(CASE, SupervisionGround.DELAY, LocalDate.parse(feedbackBy), inner("请抓紧"));
    }

    public static AnswerSupervision feedback() {
        return new AnswerSupervision(CASE, inner("已约双方"));
    }

    public static SubmitClosingReport report() {
        return new SubmitClosingReport(CASE, inner("已办结"));
    }

    public static SupplementPetition supplement() {
        return new SupplementPetition(CASE, outer("补充：还漏水"), List.of(paper("漏水.png")));
    }

    public static WithdrawPetition withdraw() {
        return new WithdrawPetition(CASE, outer("已解决"));
    }

    public static RatePetition rate() {
        return new RatePetition(CASE, Satisfaction.RATHER_SATISFIED, outer("还行"));
    }

    public static ClosePetition close() {
        return new ClosePetition(CASE);
    }

    public static ReopenPetition reopen() {
        return new ReopenPetition(CASE, inner("误结"));
    }

    public static CorrectFact correct(Correction correction) {
        return new CorrectFact(CASE, correction, inner("录入有误"));
    }

    public static CorrectFact rename(String name) {
        return correct(Correction.ofWords(Fact.NAME, person(name)));
    }

    public static NameAccused accuse(UnitCode... units) {
        return new NameAccused(CASE, Accused.units(List.of(units)));
    }

    public static CorrectAccused accuseNobody() {
        return new CorrectAccused(CASE, Accused.NOBODY, inner("听错了"));
    }

    public static DiscloseInterest disclose() {
        return new DiscloseInterest(CASE, inner("是我表弟"));
    }

    public static RequestRecusal requestRecusal(String account) {
        return new RequestRecusal(CASE, account, inner("与邻居是亲戚"));
    }

    public static GrantRecusal grantRecusal(String account) {
        return new GrantRecusal(CASE, account);
    }

    public static LiftRecusal liftRecusal(String account) {
        return new LiftRecusal(CASE, account, inner("并非亲属"));
    }

    public static DeclineRecusal declineRecusal(String account) {
        return new DeclineRecusal(CASE, account, inner("并无利害关系"));
    }

    public static DecideSameMatter sameAs(String otherCaseId) {
        return new DecideSameMatter(CASE, otherCaseId, true, inner("同一件事"));
    }

    public static NoteOverdue noteOverdue() {
        return new NoteOverdue(CASE);
    }

    private static Attachment paper(String name) {
        return new Attachment("a".repeat(64), outer(name), outer("b".repeat(64)), "image/png", 1234, false);
    }

    private static Notice told(String day) {
        return new Notice(NoticeManner.PHONE, LocalDate.parse(day));
    }

    private static Moment minute(String day) {
        return Moment.atMinute(LocalDate.parse(day).atTime(9, 30));
    }
}

package org.fengqiao.domain.petition;

import static org.fengqiao.domain.petition.World.words;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.PaperNumber;
import org.fengqiao.domain.petition.AnsweringCommand.*;
import org.fengqiao.domain.petition.CarryOverCommand.*;
import org.fengqiao.domain.petition.ContactCommand.*;
import org.fengqiao.domain.petition.CourseCommand.*;
import org.fengqiao.domain.petition.EndingCommand.*;
import org.fengqiao.domain.petition.HandlingCommand.*;
import org.fengqiao.domain.petition.HearingCommand.*;
import org.fengqiao.domain.petition.IntakeCommand.*;
import org.fengqiao.domain.petition.JointCommand.*;
import org.fengqiao.domain.petition.OversightCommand.*;
import org.fengqiao.domain.petition.PublicationCommand.*;
import org.fengqiao.domain.petition.RecordCommand.*;
import org.fengqiao.domain.petition.RemedyCommand.*;
import org.fengqiao.domain.petition.RepeatCommand.*;
import org.fengqiao.domain.petition.SendingCommand.*;
import org.fengqiao.domain.petition.TrackCommand.*;
import org.fengqiao.domain.petition.WallCommand.*;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** Well-formed commands, each in one word, all about the same petition. */
final class Ask {
    static final String CASE = "0196a3f0-0000-7000-8000-000000000001";
    static final String OTHER_CASE = "0196a3f0-0000-7000-8000-000000000002";
    static final String ISSUE = "0196a3f0-0000-7000-8000-0000000000f1";
    static final Complainant REACHABLE =
            new Complainant("person/1", words("name"), words("phone"), words("address"), 1);
    static final Complainant UNREACHABLE = new Complainant("person/1", words("name"), null, null, 1);
    static final Letter LETTER = new Letter(words("title"), words("text"), words("request"), words("place"));

    private Ask() {}

    /** By the complainant on the net, on the first day of the specs. */
    static LodgePetition lodge() {
        return lodge(Channel.NETWORK, "2026-03-02", REACHABLE);
    }

    static LodgePetition lodge(Channel channel, String receivedOn, Complainant complainant) {
        return lodge(channel, receivedOn, complainant, World.STREET);
    }

    static LodgePetition lodge(Channel channel, String receivedOn, Complainant complainant, UnitCode unit) {
        var day = LocalDate.parse(receivedOn);
        var oral = channel == Channel.PHONE || channel == Channel.VISIT ? words("oral") : null;
        var number = PetitionNumber.of(unit, day.getYear(), 17);
        return new LodgePetition(
                CASE,
                number,
                channel,
                unit,
                day,
                complainant,
                null,
                LETTER,
                oral,
                List.of(attachment()),
                Accused.NOBODY);
    }

    /** By many people on the first day of the specs. */
    static LodgePetition lodgeTogether(
            Channel channel, int people, @Nullable Integer visitors, @Nullable Sealed representatives) {
        var many = new Complainant("person/1", words("name"), null, words("address"), people);
        var c = lodge(channel, "2026-03-02", many);
        return new LodgePetition(
                c.caseId(),
                c.number(),
                c.channel(),
                c.unit(),
                c.receivedOn(),
                c.complainant(),
                visitors,
                c.letter(),
                c.oralRecord(),
                c.attachments(),
                c.accused(),
                c.contact(),
                representatives);
    }

    /** By the complainant on the net, at the street, about these. */
    static LodgePetition lodgeAgainst(Accused accused) {
        var c = lodge();
        return new LodgePetition(
                CASE,
                c.number(),
                c.channel(),
                c.unit(),
                c.receivedOn(),
                c.complainant(),
                null,
                LETTER,
                null,
                List.of(),
                accused);
    }

    static ImportLetter importLetter(String writtenAt, PastAnswer answer) {
        return importLetter(CASE, writtenAt, answer);
    }

    static ImportLetter importLetter(String caseId, String writtenAt, PastAnswer answer) {
        var moment = minute(writtenAt);
        return new ImportLetter(
                caseId,
                PetitionNumber.of(World.STREET, moment.day().getYear(), 18),
                World.STREET,
                moment,
                UNREACHABLE,
                LETTER,
                new Source("mayor-mailbox", "210344", "城乡建设", 0, 3),
                answer);
    }

    static PastAnswer answeredAt(String at) {
        return new PastAnswer(words("answer"), minute(at));
    }

    static RegisterPetition register() {
        return register(PetitionKind.APPEAL);
    }

    static RegisterPetition register(PetitionKind kind) {
        return new RegisterPetition(CASE, kind, World.CATEGORY);
    }

    static DecideSameMatter sameAs(String otherCase) {
        return new DecideSameMatter(CASE, otherCase, true, words("same"));
    }

    static TransferPetition transfer(UnitCode to) {
        return new TransferPetition(CASE, to, words("reason"));
    }

    static AssignPetition assign(UnitCode to, String term) {
        return new AssignPetition(CASE, to, LocalDate.parse(term), words("reason"));
    }

    static ObjectToRouting object() {
        return new ObjectToRouting(CASE, words("reasons"), null);
    }

    static UpholdObjection uphold() {
        return new UpholdObjection(CASE);
    }

    static RejectObjection reject() {
        return new RejectObjection(CASE, words("reasons"));
    }

    static RecordNotice recordNotice(String day) {
        return new RecordNotice(CASE, told(day));
    }

    static AcceptPetition accept(String toldOn) {
        return new AcceptPetition(CASE, told(toldOn));
    }

    static RefusePetition refuse(RightRoute route, String toldOn) {
        return new RefusePetition(CASE, route, words("reasons"), null, told(toldOn));
    }

    static TakePetition take() {
        return new TakePetition(CASE);
    }

    static PassPetition pass(String account) {
        return new PassPetition(CASE, account);
    }

    static AddNote note() {
        return new AddNote(CASE, words("note"));
    }

    static RecordVisit visit(String at) {
        return new RecordVisit(CASE, minute(at), words("place"), words("visit"));
    }

    static AddAttachment attach() {
        return new AddAttachment(CASE, attachment());
    }

    static InviteAssistance invite(UnitCode unit) {
        return new InviteAssistance(CASE, unit, words("please"));
    }

    static EndAssistance endAssistance(UnitCode unit) {
        return new EndAssistance(CASE, unit);
    }

    static RequestExtension requestExtension(int days) {
        return new RequestExtension(CASE, days, words("complex"), null);
    }

    static ExtendTerm extend(int days, String toldOn) {
        return new ExtendTerm(CASE, days, words("complex"), told(toldOn));
    }

    static DeclineExtension decline() {
        return new DeclineExtension(CASE, words("no"));
    }

    static GiveOpinion opinion(OpinionOutcome outcome, String toldOn) {
        return new GiveOpinion(CASE, opinion(outcome), told(toldOn));
    }

    static Opinion opinion(OpinionOutcome outcome) {
        return new Opinion(words("request"), words("facts"), words("opinion"), words("law"), outcome);
    }

    static GiveReply reply(Adoption adoption, String toldOn) {
        return new GiveReply(CASE, words("reply"), adoption, told(toldOn));
    }

    static OpenHearing openHearing(String day) {
        return openHearing(day, day + "T14:30");
    }

    static OpenHearing openHearing(String day, String at) {
        return new OpenHearing(CASE, LocalDate.parse(day), words("hearing"), sitting(at));
    }

    static Sitting sitting(String at) {
        return new Sitting(Moment.atMinute(LocalDateTime.parse(at)), words("place"), words("presiding"), true);
    }

    static MoveHearing moveHearing(String at) {
        return new MoveHearing(CASE, sitting(at), words("reason"));
    }

    static CallOffHearing callOffHearing() {
        return new CallOffHearing(CASE, words("reason"));
    }

    static EndHearing endHearing(String day) {
        return new EndHearing(CASE, LocalDate.parse(day), words("record"));
    }

    static RecordService served(String day) {
        return service(ServiceManner.POST, ServiceResult.RECEIVED, day);
    }

    static RecordService service(ServiceManner manner, ServiceResult result, String day) {
        return new RecordService(CASE, new Service(manner, result, LocalDate.parse(day), words("receipt")));
    }

    static AskForReview forReview(String day) {
        return forReviewBy(null, day);
    }

    static AskForReview forReviewBy(UnitCode outside, String day) {
        return new AskForReview(CASE, LocalDate.parse(day), outside, words("why"));
    }

    static WithdrawReview withdrawReview() {
        return new WithdrawReview(CASE, words("settled"));
    }

    static ConcludeReview conclude(ReviewOutcome outcome, String day) {
        return new ConcludeReview(CASE, LocalDate.parse(day), reviewOpinion(outcome), told(day));
    }

    static PublishOpinion publish(String from, String until) {
        return new PublishOpinion(CASE, period(from, until), words("public title"), words("public text"));
    }

    static Publication period(String from, String until) {
        return new Publication(LocalDate.parse(from), LocalDate.parse(until));
    }

    static WithdrawPublication takeDown() {
        return new WithdrawPublication(CASE, words("mistaken"));
    }

    static ReviewOpinion reviewOpinion(ReviewOutcome outcome) {
        return new ReviewOpinion(words("found"), words("review"), words("law"), outcome);
    }

    static ReportUrgency reportUp(UrgencyReport to, String at) {
        return new ReportUrgency(CASE, to, minute(at), words("phone"));
    }

    static RaiseUrgency raise(Urgency grade) {
        return new RaiseUrgency(CASE, grade, words("crowd"));
    }

    static LowerUrgency lower(Urgency grade) {
        return new LowerUrgency(CASE, grade, words("calm"));
    }

    static AcknowledgeUrgency acknowledge() {
        return new AcknowledgeUrgency(CASE);
    }

    static Supervise supervise(SupervisionGround ground, String feedbackBy) {
        return new Supervise(CASE, ground, LocalDate.parse(feedbackBy), words("hurry"));
    }

    static AnswerSupervision feedback() {
        return new AnswerSupervision(CASE, words("done"));
    }

    static EndSupervision endSupervision() {
        return new EndSupervision(CASE, words("settled"));
    }

    static RecordExecution execution(boolean done) {
        return new RecordExecution(CASE, done, words("paid"));
    }

    static ReissueQueryCode reissueCode() {
        return new ReissueQueryCode(CASE, IdentityCheck.IDENTITY_CARD, words("card"));
    }

    static SubmitClosingReport report() {
        return new SubmitClosingReport(CASE, words("report"));
    }

    static SupplementPetition supplement() {
        return new SupplementPetition(CASE, words("more"), List.of(attachment()));
    }

    static WithdrawPetition withdraw() {
        return new WithdrawPetition(CASE, words("settled"));
    }

    static ChooseContact contact(Means means) {
        return contact(means, false);
    }

    static ChooseContact contact(Means means, boolean confidential) {
        return new ChooseContact(
                CASE, new Contact(means, means == Means.NONE ? null : words("reach me"), confidential));
    }

    static RatePetition rate(Satisfaction grade) {
        return new RatePetition(CASE, grade, words("thanks"));
    }

    static ClosePetition close() {
        return new ClosePetition(CASE);
    }

    static ReopenPetition reopen() {
        return new ReopenPetition(CASE, words("in error"));
    }

    static CorrectFact correct(Fact fact, String value) {
        return new CorrectFact(CASE, Correction.ofValue(fact, value), words("mistyped"));
    }

    static CorrectFact correctWords(Fact fact) {
        return new CorrectFact(CASE, Correction.ofWords(fact, words("right")), words("mistyped"));
    }

    /** By the street, its seventeenth of this kind in 2026. */
    static IssuePaper issue(PaperKind kind, int nth) {
        return issue(kind, nth, World.STREET, 2026);
    }

    static IssuePaper issue(PaperKind kind, int nth, UnitCode unit, int year) {
        return new IssuePaper(
                CASE, new PaperId(kind, nth), new PaperNumber(unit, kind, year, 17, "〔" + year + "〕17号"), 1, null);
    }

    static ReplacePaper replace(PaperKind kind, int nth) {
        return new ReplacePaper(CASE, new PaperId(kind, nth), words("misspelt"));
    }

    static NameAccused accuse(UnitCode... units) {
        return new NameAccused(CASE, Accused.units(List.of(units)));
    }

    static NameAccused accuse(String account) {
        return new NameAccused(CASE, new Accused(List.of(), List.of(account)));
    }

    static CorrectAccused correctAccused(UnitCode... units) {
        return new CorrectAccused(CASE, Accused.units(List.of(units)), words("misheard"));
    }

    static DiscloseInterest disclose() {
        return new DiscloseInterest(CASE, words("cousin"));
    }

    static RequestRecusal requestRecusal(String account) {
        return new RequestRecusal(CASE, account, words("neighbour"));
    }

    static GrantRecusal grantRecusal(String account) {
        return new GrantRecusal(CASE, account);
    }

    static LiftRecusal liftRecusal(String account) {
        return new LiftRecusal(CASE, account, words("no interest any more"));
    }

    static DeclineRecusal declineRecusal(String account) {
        return new DeclineRecusal(CASE, account, words("no interest"));
    }

    static StandIn standIn() {
        return new StandIn(CASE);
    }

    static FollowUnit follow(UnitCode from, UnitCode to) {
        return new FollowUnit(CASE, from, to);
    }

    static HandOverCharge handOverCharge(String from, String... to) {
        return new HandOverCharge(CASE, from, List.of(to));
    }

    static HandOver handOver(String from, String... to) {
        return new HandOver(CASE, from, List.of(to));
    }

    static MoveTerms moveTerms() {
        return new MoveTerms(CASE, "china-2026-1", NextYear.VERSION);
    }

    static FollowRulebook followRulebook() {
        return new FollowRulebook(CASE, Amended.BEFORE, Amended.VERSION);
    }

    static JoinHotIssue join(String issueId) {
        return new JoinHotIssue(CASE, issueId, words("same matter"));
    }

    static LeaveHotIssue leave(String issueId) {
        return new LeaveHotIssue(CASE, issueId, words("another matter"));
    }

    static AnswerTogether answerTogether(String issueId, OpinionOutcome outcome, String toldOn) {
        return answerTogether(issueId, World.STREET, new LeadingAnswer(opinion(outcome), null, null), toldOn);
    }

    static AnswerTogether answerTogether(String issueId, UnitCode unit, LeadingAnswer answer, String toldOn) {
        return new AnswerTogether(CASE, issueId, unit, PetitionKind.APPEAL, World.CATEGORY, answer, told(toldOn));
    }

    static MergeInto merge(String toldOn) {
        return new MergeInto(CASE, OTHER_CASE, words("same"), told(toldOn));
    }

    static UndoMerge undoMerge() {
        return new UndoMerge(CASE, words("in error"));
    }

    static NoteRepeat repeat(Repeat how) {
        return new NoteRepeat(CASE, OTHER_CASE, how);
    }

    static FollowLeading leadingAnswered(OpinionOutcome outcome) {
        return new FollowLeading(CASE, OTHER_CASE, true, outcome);
    }

    static FollowLeading leadingGivenUp() {
        return new FollowLeading(CASE, OTHER_CASE, false, null);
    }

    static TellLeadingAnswer tellLeadingAnswer(String toldOn) {
        return new TellLeadingAnswer(CASE, words("answer"), told(toldOn));
    }

    static NoteOverdue noteOverdue() {
        return new NoteOverdue(CASE);
    }

    static Notice told(String day) {
        return new Notice(NoticeManner.POST, LocalDate.parse(day));
    }

    static Attachment attachment() {
        return new Attachment(
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                words("file name"),
                words("digest"),
                "image/png",
                2_048,
                false);
    }

    private static Moment minute(String at) {
        return Moment.atMinute(java.time.LocalDateTime.parse(at));
    }

    static HandleSimply simply() {
        return new HandleSimply(CASE, SimpleGround.CLEAR_FACTS);
    }

    static EndSimpleHandling usually() {
        return new EndSimpleHandling(CASE, words("complex"));
    }

    static RecordReception reception(String day) {
        return new RecordReception(CASE, LocalDate.parse(day), words("said"));
    }

    static TakeCharge takeCharge() {
        return new TakeCharge(CASE, words("plan"));
    }

    static EndCharge endCharge() {
        return new EndCharge(CASE, words("settled"));
    }

    static RecordEffect effect(String day) {
        return new RecordEffect(CASE, LocalDate.parse(day), words("effect"));
    }

    static SettleBodies settle(SettlementManner manner, UnitCode responsible, UnitCode... assisting) {
        var day = LocalDate.parse("2026-03-02");
        return new SettleBodies(CASE, manner, responsible, List.of(assisting), day, words("minutes"));
    }

    static LeadToProcedure lead(RightRoute route, String day) {
        return new LeadToProcedure(CASE, route, words("procedure"), told(day));
    }

    static TakeUpAgain takeUpAgain() {
        return new TakeUpAgain(CASE, words("wrong"));
    }

    static EndByAgreement agree(String day) {
        var on = LocalDate.parse(day);
        var agreement = new Agreement(AgreementManner.MEDIATION, on, words("parties"), words("agreed"), attachment());
        return new EndByAgreement(CASE, agreement, told(day));
    }
}

package org.fengqiao.projections.petitionfile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.Agreement;
import org.fengqiao.domain.petition.AgreementManner;
import org.fengqiao.domain.petition.AnsweringCommand.*;
import org.fengqiao.domain.petition.Attachment;
import org.fengqiao.domain.petition.Barred;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.CourseCommand.*;
import org.fengqiao.domain.petition.EndingCommand.*;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.HandlingCommand.*;
import org.fengqiao.domain.petition.HearingCommand.*;
import org.fengqiao.domain.petition.IdentityCheck;
import org.fengqiao.domain.petition.IntakeCommand.*;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.Opinion;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.OversightCommand.*;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionGlance;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.Publication;
import org.fengqiao.domain.petition.PublicationCommand.*;
import org.fengqiao.domain.petition.RecordCommand.*;
import org.fengqiao.domain.petition.RemedyCommand.*;
import org.fengqiao.domain.petition.RepeatCommand.*;
import org.fengqiao.domain.petition.ReviewOpinion;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.petition.RightRoute;
import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.domain.petition.SendingCommand.*;
import org.fengqiao.domain.petition.Service;
import org.fengqiao.domain.petition.ServiceManner;
import org.fengqiao.domain.petition.ServiceResult;
import org.fengqiao.domain.petition.SettlementManner;
import org.fengqiao.domain.petition.SimpleGround;
import org.fengqiao.domain.petition.Sitting;
import org.fengqiao.domain.petition.SupervisionGround;
import org.fengqiao.domain.petition.TrackCommand.*;
import org.fengqiao.domain.petition.Urgency;
import org.fengqiao.domain.petition.UrgencyReport;
import org.fengqiao.domain.petition.WallCommand.*;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;

/** For each action a command as somebody might send it (试探命令), well-formed but for what a person still chooses. */
final class Probes {
    private static final String CASE = "-";
    private static final Sealed WORDS = new Sealed("-", "-", "-");
    private static final Attachment FILE = new Attachment("-", WORDS, WORDS, "image/png", 1, false);
    private static final Opinion OPINION = new Opinion(WORDS, WORDS, WORDS, WORDS, OpinionOutcome.EXPLAINED);
    private static final ReviewOpinion REVIEW_OPINION = new ReviewOpinion(WORDS, WORDS, WORDS, ReviewOutcome.UPHELD);
    private static final UnitCode SOME_UNIT = UnitCode.of("still-to-be-chosen");

    static final Map<Action, Probe> ALL = all();

    private Probes() {}

    /** @param leavesAChoice whether a unit, a person or a category is still to be chosen, so that INVALID says nothing */
    record Probe(boolean leavesAChoice, BiFunction<PetitionGlance, Facts, PetitionCommand> command) {}

    private static Map<Action, Probe> all() {
        var probes = new EnumMap<Action, Probe>(Action.class);
        for (var action : Action.values()) {
            probes.put(action, probe(action));
        }
        return probes;
    }

    private static Probe probe(Action action) {
        return switch (action) {
            case REGISTER -> choosing((_, _) -> new RegisterPetition(CASE, PetitionKind.APPEAL, "-"));
            case TRANSFER -> choosing((_, _) -> new TransferPetition(CASE, SOME_UNIT, null));
            case ASSIGN ->
                choosing((_, f) -> new AssignPetition(CASE, SOME_UNIT, f.today().plusDays(1), null));
            case OBJECT -> whole((_, _) -> new ObjectToRouting(CASE, WORDS, null));
            case UPHOLD_OBJECTION -> whole((_, _) -> new UpholdObjection(CASE));
            case REJECT_OBJECTION -> whole((_, _) -> new RejectObjection(CASE, WORDS));
            case ACCEPT -> whole((_, f) -> new AcceptPetition(CASE, told(f)));
            case REFUSE -> whole((_, f) -> new RefusePetition(CASE, RightRoute.OTHER_BODY, WORDS, null, told(f)));
            case NOTICE -> whole((_, f) -> new RecordNotice(CASE, told(f)));
            case STAND_IN -> whole((_, _) -> new StandIn(CASE));
            case TAKE -> whole((_, _) -> new TakePetition(CASE));
            case PASS -> choosing((_, _) -> new PassPetition(CASE, "-"));
            case NOTE -> whole((_, _) -> new AddNote(CASE, WORDS));
            case VISIT -> whole((_, f) -> new RecordVisit(CASE, f.thisMinute(), WORDS, WORDS));
            case ATTACH -> whole((_, _) -> new AddAttachment(CASE, FILE));
            case INVITE_ASSISTANCE -> choosing((_, _) -> new InviteAssistance(CASE, SOME_UNIT, null));
            case END_ASSISTANCE -> whole((g, _) -> new EndAssistance(CASE, someAssistant(g)));
            case REQUEST_EXTENSION -> whole((_, _) -> new RequestExtension(CASE, 1, WORDS, null));
            case EXTEND -> whole((_, f) -> new ExtendTerm(CASE, 1, WORDS, told(f)));
            case DECLINE_EXTENSION -> whole((_, _) -> new DeclineExtension(CASE, WORDS));
            case ANSWER -> whole(Probes::answer);
            case OPEN_HEARING -> whole((_, f) -> new OpenHearing(CASE, f.today(), WORDS, tomorrow(f)));
            case MOVE_HEARING -> whole((_, f) -> new MoveHearing(CASE, tomorrow(f), WORDS));
            case CALL_OFF_HEARING -> whole((_, _) -> new CallOffHearing(CASE, WORDS));
            case END_HEARING -> whole((_, f) -> new EndHearing(CASE, f.today(), WORDS));
            case SERVE -> whole((_, f) -> new RecordService(CASE, served(f)));
            // An outside body is still to be named where the superior is not on the platform.
            case ASK_FOR_REVIEW -> choosing((_, f) -> new AskForReview(CASE, f.today(), null, WORDS));
            case WITHDRAW_REVIEW -> whole((_, _) -> new WithdrawReview(CASE, null));
            case CONCLUDE_REVIEW -> whole((_, f) -> new ConcludeReview(CASE, f.today(), REVIEW_OPINION, told(f)));
            case PUBLISH_OPINION ->
                whole((_, f) -> new PublishOpinion(CASE, new Publication(f.today(), f.today()), WORDS, WORDS));
            case WITHDRAW_PUBLICATION -> whole((_, _) -> new WithdrawPublication(CASE, WORDS));
            case RAISE_URGENCY -> whole((_, _) -> new RaiseUrgency(CASE, Urgency.MAJOR, WORDS));
            case LOWER_URGENCY -> whole((_, _) -> new LowerUrgency(CASE, null, WORDS));
            case ACKNOWLEDGE_URGENCY -> whole((_, _) -> new AcknowledgeUrgency(CASE));
            case REPORT_URGENCY ->
                whole((_, f) -> new ReportUrgency(CASE, UrgencyReport.GOVERNMENT, f.thisMinute(), WORDS));
            case SUPERVISE ->
                whole((_, f) ->
                        new Supervise(CASE, SupervisionGround.DELAY, f.today().plusDays(1), WORDS));
            case ANSWER_SUPERVISION -> whole((_, _) -> new AnswerSupervision(CASE, WORDS));
            case END_SUPERVISION -> whole((_, _) -> new EndSupervision(CASE, WORDS));
            case RECORD_EXECUTION -> whole((_, _) -> new RecordExecution(CASE, true, WORDS));
            case REISSUE_CODE -> whole((_, _) -> new ReissueQueryCode(CASE, IdentityCheck.IDENTITY_CARD, WORDS));
            case REPORT -> whole((_, _) -> new SubmitClosingReport(CASE, WORDS));
            case SUPPLEMENT -> whole((_, _) -> new SupplementPetition(CASE, WORDS, List.of()));
            case WITHDRAW -> whole((_, _) -> new WithdrawPetition(CASE, null));
            case RATE -> whole((_, _) -> new RatePetition(CASE, Satisfaction.SATISFIED, null));
            case CLOSE -> whole((_, _) -> new ClosePetition(CASE));
            case REOPEN -> whole((_, _) -> new ReopenPetition(CASE, WORDS));
            case CORRECT -> whole((_, _) -> new CorrectFact(CASE, Correction.ofWords(Fact.TITLE, WORDS), WORDS));
            // The other case is still to be chosen.
            case SAME_MATTER -> choosing((_, _) -> new DecideSameMatter(CASE, "another", true, null));
            case MERGE -> choosing((_, f) -> new MergeInto(CASE, "another", null, told(f)));
            case UNDO_MERGE -> whole((_, _) -> new UndoMerge(CASE, WORDS));
            case TELL_LEADING_ANSWER -> whole((_, f) -> new TellLeadingAnswer(CASE, WORDS, told(f)));
            case NAME_ACCUSED -> choosing((_, _) -> new NameAccused(CASE, Accused.units(List.of(SOME_UNIT))));
            case CORRECT_ACCUSED -> whole((_, _) -> new CorrectAccused(CASE, Accused.NOBODY, WORDS));
            case DISCLOSE_INTEREST -> whole((_, _) -> new DiscloseInterest(CASE, WORDS));
            case REQUEST_RECUSAL -> choosing((_, _) -> new RequestRecusal(CASE, "-", WORDS));
            case GRANT_RECUSAL -> whole((g, f) -> new GrantRecusal(CASE, somebodyAsked(g, f)));
            case LIFT_RECUSAL -> whole((g, _) -> new LiftRecusal(CASE, somebodyRecused(g), WORDS));
            case HANDLE_SIMPLY -> whole((_, _) -> new HandleSimply(CASE, SimpleGround.CLEAR_FACTS));
            case END_SIMPLE_HANDLING -> whole((_, _) -> new EndSimpleHandling(CASE, WORDS));
            case RECORD_RECEPTION -> whole((_, f) -> new RecordReception(CASE, f.today(), WORDS));
            case TAKE_CHARGE -> whole((_, _) -> new TakeCharge(CASE, null));
            case END_CHARGE -> whole((_, _) -> new EndCharge(CASE, WORDS));
            case RECORD_EFFECT -> whole((_, f) -> new RecordEffect(CASE, f.today(), WORDS));
            case SETTLE_BODIES ->
                choosing((g, f) -> new SettleBodies(
                        CASE, SettlementManner.AGREEMENT, g.holder().unit(), List.of(SOME_UNIT), f.today(), WORDS));
            case END_BY_AGREEMENT ->
                whole((_, f) -> new EndByAgreement(
                        CASE, new Agreement(AgreementManner.MEDIATION, f.today(), WORDS, WORDS, null), told(f)));
            case LEAD_TO_PROCEDURE -> whole((g, f) -> new LeadToProcedure(CASE, someProcedure(g), WORDS, told(f)));
            case TAKE_UP_AGAIN -> whole((_, _) -> new TakeUpAgain(CASE, WORDS));
            case DECLINE_RECUSAL -> whole((g, f) -> new DeclineRecusal(CASE, somebodyAsked(g, f), WORDS));
        };
    }

    private static Probe whole(BiFunction<PetitionGlance, Facts, PetitionCommand> command) {
        return new Probe(false, command);
    }

    private static Probe choosing(BiFunction<PetitionGlance, Facts, PetitionCommand> command) {
        return new Probe(true, command);
    }

    private static PetitionCommand answer(PetitionGlance glance, Facts facts) {
        return glance.kind() == PetitionKind.APPEAL
                ? new GiveOpinion(CASE, OPINION, told(facts))
                : new GiveReply(CASE, WORDS, Adoption.ADOPTED, told(facts));
    }

    private static RightRoute someProcedure(PetitionGlance glance) {
        return glance.kind() == PetitionKind.APPEAL ? RightRoute.LITIGATION : RightRoute.DISCIPLINE;
    }

    private static UnitCode someAssistant(PetitionGlance glance) {
        return glance.assisting().stream().findFirst().orElse(SOME_UNIT);
    }

    /** As the actor may: a complainant only by opening it. */
    private static Service served(Facts facts) {
        return new Service(ServiceManner.ONLINE, ServiceResult.RECEIVED, facts.today(), null);
    }

    /** Somebody else than who asks, where there is one: nobody decides about himself. */
    private static String somebodyAsked(PetitionGlance glance, Facts facts) {
        var asked = glance.barred().asked().stream().map(Barred.Asked::account).toList();
        var own = facts.actor() instanceof Actor.Staff staff ? staff.account() : "";
        return asked.stream()
                .filter(account -> !account.equals(own))
                .findFirst()
                .orElse(asked.isEmpty() ? "-" : own);
    }

    private static String somebodyRecused(PetitionGlance glance) {
        return glance.barred().recused().stream().findFirst().orElse("-");
    }

    private static Sitting tomorrow(Facts facts) {
        return new Sitting(Moment.atMinute(facts.thisMinute().at().plusDays(1)), WORDS, WORDS, true);
    }

    private static Notice told(Facts facts) {
        return new Notice(NoticeManner.IN_PERSON, facts.today());
    }
}

package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.decision.Facts;
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
import org.fengqiao.domain.petition.Petition.AnswerElsewhere;
import org.fengqiao.domain.petition.Petition.Answered;
import org.fengqiao.domain.petition.Petition.Blank;
import org.fengqiao.domain.petition.Petition.Closed;
import org.fengqiao.domain.petition.Petition.InWork;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.Petition.Merged;
import org.fengqiao.domain.petition.Petition.NotAccepted;
import org.fengqiao.domain.petition.Petition.Objected;
import org.fengqiao.domain.petition.Petition.Received;
import org.fengqiao.domain.petition.Petition.Registered;
import org.fengqiao.domain.petition.Petition.Routed;
import org.fengqiao.domain.petition.Petition.UnderReview;
import org.fengqiao.domain.petition.Petition.Withdrawn;
import org.fengqiao.domain.petition.PublicationCommand.*;
import org.fengqiao.domain.petition.RecordCommand.*;
import org.fengqiao.domain.petition.RemedyCommand.*;
import org.fengqiao.domain.petition.RepeatCommand.*;
import org.fengqiao.domain.petition.SendingCommand.*;
import org.fengqiao.domain.petition.TrackCommand.*;
import org.fengqiao.domain.petition.WallCommand.*;
import org.fengqiao.domain.refusal.Refused;

/**
 * The whole life of a petition on its main road (信访事项办理流程). What is not listed is refused.
 *
 * <p>Received, registered within fifteen days, sent to whom it belongs, accepted or not, worked, answered, closed: each
 * line below is one step of that road, and the matrix of {@code docs/model/petition.md} is printed from it.
 */
public final class PetitionDecider {
    private record Step(Petition petition, PetitionCommand command) {}

    private PetitionDecider() {}

    public static List<PetitionEvent> decide(Petition petition, PetitionCommand command, Facts facts) {
        return Publishing.followed(petition, decided(petition, command, facts), facts);
    }

    private static List<PetitionEvent> decided(Petition petition, PetitionCommand command, Facts facts) {
        return switch (new Step(petition, command)) {
            case Step(Blank _, LodgePetition c) -> Intake.lodge(c, facts);
            case Step(Blank _, ImportLetter c) -> Intake.importLetter(c, facts);
            case Step(Live _, LodgePetition _), Step(Live _, ImportLetter _) ->
                throw Refused.conflict("petition.already-there");
            case Step(Live p, DecideSameMatter c) -> Intake.decideSameMatter(p, c, facts);

            case Step(Received p, RegisterPetition c) -> Intake.register(p, c, facts);
            case Step(Registered p, TransferPetition c) -> Sending.transfer(p, c, facts);
            case Step(Registered p, AssignPetition c) -> Sending.assign(p, c, facts);
            case Step(Routed p, TransferPetition c) -> Sending.transfer(p, c, facts);
            case Step(Routed p, AssignPetition c) -> Sending.assign(p, c, facts);
            case Step(Routed p, ObjectToRouting c) -> Sending.object(p, c, facts);
            case Step(Objected p, UpholdObjection c) -> Sending.uphold(p, c, facts);
            case Step(Objected p, RejectObjection c) -> Sending.reject(p, c, facts);

            case Step(Registered p, AcceptPetition c) -> Handling.accept(p, c, facts);
            case Step(Routed p, AcceptPetition c) -> Handling.accept(p, c, facts);
            case Step(Registered p, RefusePetition c) -> Handling.refuse(p, c, facts);
            case Step(Routed p, RefusePetition c) -> Handling.refuse(p, c, facts);

            case Step(Received p, RecordNotice c) -> Handling.recordNotice(p, c, facts);
            case Step(Registered p, RecordNotice c) -> Handling.recordNotice(p, c, facts);
            case Step(Routed p, RecordNotice c) -> Handling.recordNotice(p, c, facts);
            case Step(Closed p, TakePetition _) -> throw Refusals.notNow(command, p);
            case Step(Closed p, PassPetition _) -> throw Refusals.notNow(command, p);
            case Step(Closed p, StandIn _) -> throw Refusals.notNow(command, p);
            case Step(Merged p, StandIn _) -> throw Refusals.notNow(command, p);
            case Step(Withdrawn p, StandIn _) -> throw Refusals.notNow(command, p);
            case Step(Live p, StandIn c) -> CarryingOver.standIn(p, c, facts);
            case Step(Live p, TakePetition c) -> Handling.take(p, c, facts);
            case Step(Live p, PassPetition c) -> Handling.pass(p, c, facts);
            case Step(Live _, ReissueQueryCode c) -> Handling.reissueCode(c, facts);
            case Step(Live _, ChooseContact c) -> Contacting.choose(c, facts);
            case Step(Live p, AddNote c) -> Handling.note(p, c, facts);
            case Step(Merged p, RecordVisit _) -> throw Refusals.notNow(command, p);
            case Step(Closed p, RecordVisit _) -> throw Refusals.notNow(command, p);
            case Step(Merged p, AddAttachment _) -> throw Refusals.notNow(command, p);
            case Step(Closed p, AddAttachment _) -> throw Refusals.notNow(command, p);
            case Step(Live p, RecordVisit c) -> Handling.visit(p, c, facts);
            case Step(Live p, AddAttachment c) -> Handling.attach(p, c, facts);
            case Step(InWork p, InviteAssistance c) -> Handling.invite(p, c, facts);
            case Step(InWork p, EndAssistance c) -> Handling.endAssistance(p, c, facts);
            case Step(Answered p, EndAssistance c) -> Handling.endAssistance(p, c, facts);

            case Step(InWork p, RequestExtension c) -> Answering.requestExtension(p, c, facts);
            case Step(InWork p, ExtendTerm c) -> Answering.extend(p, c, facts);
            case Step(InWork p, DeclineExtension c) -> Answering.decline(p, c, facts);
            case Step(InWork p, GiveOpinion c) -> Answering.giveOpinion(p, c, facts);
            case Step(InWork p, GiveReply c) -> Answering.giveReply(p, c, facts);
            case Step(InWork p, SubmitClosingReport c) -> Answering.report(p, c, facts);
            case Step(Answered p, SubmitClosingReport c) -> Answering.report(p, c, facts);
            case Step(NotAccepted p, SubmitClosingReport c) -> Answering.report(p, c, facts);

            case Step(InWork p, OpenHearing c) -> Hearings.open(p, c, facts);
            case Step(InWork p, EndHearing c) -> Hearings.end(p, c, facts);
            case Step(UnderReview p, OpenHearing c) -> Hearings.open(p, c, facts);
            case Step(UnderReview p, EndHearing c) -> Hearings.end(p, c, facts);
            case Step(InWork p, MoveHearing c) -> Hearings.move(p.hearing(), c, facts);
            case Step(UnderReview p, MoveHearing c) -> Hearings.move(p.hearing(), c, facts);
            case Step(InWork p, CallOffHearing c) -> Hearings.callOff(p, c, facts);
            case Step(UnderReview p, CallOffHearing c) -> Hearings.callOff(p, c, facts);
            case Step(Answered p, RecordService c) -> Remedies.serve(p, c, facts);
            case Step(Closed p, RecordService c) -> Remedies.serve(p, c, facts);
            case Step(Answered p, AskForReview c) -> Remedies.ask(p, c, facts);
            case Step(Closed p, AskForReview c) -> Remedies.ask(p, c, facts);
            case Step(UnderReview p, WithdrawReview c) -> Remedies.withdraw(p, c, facts);
            case Step(UnderReview p, ConcludeReview c) -> Remedies.conclude(p, c, facts);
            case Step(Answered p, PublishOpinion c) -> Publishing.publish(p, c, facts);
            case Step(Closed p, PublishOpinion c) -> Publishing.publish(p, c, facts);
            case Step(Answered p, WithdrawPublication c) -> Publishing.withdraw(p, c, facts);
            case Step(Closed p, WithdrawPublication c) -> Publishing.withdraw(p, c, facts);
            case Step(UnderReview p, SubmitClosingReport c) -> Answering.report(p, c, facts);
            case Step(UnderReview p, EndAssistance c) -> Handling.endAssistance(p, c, facts);

            case Step(Live p, RaiseUrgency c) -> Overseeing.raise(p, c, facts);
            case Step(Live p, LowerUrgency c) -> Overseeing.lower(p, c, facts);
            case Step(Live p, AcknowledgeUrgency c) -> Overseeing.acknowledge(p, c, facts);
            case Step(Live p, ReportUrgency c) -> Overseeing.report(p, c, facts);
            case Step(Merged p, Supervise _) -> throw Refusals.notNow(command, p);
            case Step(Withdrawn p, Supervise _) -> throw Refusals.notNow(command, p);
            case Step(Live p, Supervise c) -> Overseeing.supervise(p, c, facts);
            case Step(Live p, AnswerSupervision c) -> Overseeing.answerSupervision(p, c, facts);
            case Step(Live p, EndSupervision c) -> Overseeing.endSupervision(p, c, facts);
            case Step(Answered p, RecordExecution c) -> Overseeing.recordExecution(p, c, facts);
            case Step(Closed p, RecordExecution c) -> Overseeing.recordExecution(p, c, facts);

            case Step(Received p, SupplementPetition c) -> Ending.supplement(p, c, facts);
            case Step(Registered p, SupplementPetition c) -> Ending.supplement(p, c, facts);
            case Step(Routed p, SupplementPetition c) -> Ending.supplement(p, c, facts);
            case Step(Objected p, SupplementPetition c) -> Ending.supplement(p, c, facts);
            case Step(InWork p, SupplementPetition c) -> Ending.supplement(p, c, facts);
            case Step(UnderReview p, SupplementPetition c) -> Ending.supplement(p, c, facts);
            case Step(Received p, WithdrawPetition c) -> Ending.withdraw(p, c, facts);
            case Step(Registered p, WithdrawPetition c) -> Ending.withdraw(p, c, facts);
            case Step(Routed p, WithdrawPetition c) -> Ending.withdraw(p, c, facts);
            case Step(Objected p, WithdrawPetition c) -> Ending.withdraw(p, c, facts);
            case Step(InWork p, WithdrawPetition c) -> Ending.withdraw(p, c, facts);
            case Step(Answered p, RatePetition c) -> Ending.rate(p, c, facts);
            case Step(NotAccepted p, RatePetition c) -> Ending.rate(p, c, facts);
            case Step(Closed p, RatePetition c) -> Ending.rate(p, c, facts);
            case Step(Answered p, ClosePetition c) -> Ending.close(p, c, facts);
            case Step(NotAccepted p, ClosePetition c) -> Ending.close(p, c, facts);
            case Step(Withdrawn p, ClosePetition c) -> Ending.close(p, c, facts);
            case Step(Closed p, ReopenPetition c) -> Ending.reopen(p, c, facts);

            case Step(Merged p, CorrectFact _) -> throw Refusals.notNow(command, p);
            case Step(Closed p, CorrectFact _) -> throw Refusals.notNow(command, p);
            case Step(Live p, CorrectFact c) -> Correcting.correct(p, c, facts);
            case Step(Live p, IssuePaper c) -> Papering.issue(p, c, facts);
            case Step(Live p, ReplacePaper c) -> Papering.replace(p, c, facts);
            case Step(Live p, NameAccused c) -> Walling.name(p, c, facts);
            case Step(Live p, CorrectAccused c) -> Walling.correct(p, c, facts);
            case Step(Closed p, DiscloseInterest _) -> throw Refusals.notNow(command, p);
            case Step(Closed p, RequestRecusal _) -> throw Refusals.notNow(command, p);
            case Step(Closed p, GrantRecusal _) -> throw Refusals.notNow(command, p);
            case Step(Closed p, LiftRecusal _) -> throw Refusals.notNow(command, p);
            case Step(Closed p, DeclineRecusal _) -> throw Refusals.notNow(command, p);
            case Step(Live p, DiscloseInterest c) -> Recusing.disclose(p, c, facts);
            case Step(Live p, RequestRecusal c) -> Recusing.request(p, c, facts);
            case Step(Live p, GrantRecusal c) -> Recusing.grant(p, c, facts);
            case Step(Live p, LiftRecusal c) -> Recusing.lift(p, c, facts);
            case Step(Live p, DeclineRecusal c) -> Recusing.decline(p, c, facts);
            case Step(Registered p, HandleSimply c) -> Simplifying.begin(p, c, facts);
            case Step(Routed p, HandleSimply c) -> Simplifying.begin(p, c, facts);
            case Step(InWork p, HandleSimply c) -> Simplifying.begin(p, c, facts);
            case Step(Registered p, EndSimpleHandling c) -> Simplifying.end(p, c, facts);
            case Step(Routed p, EndSimpleHandling c) -> Simplifying.end(p, c, facts);
            case Step(InWork p, EndSimpleHandling c) -> Simplifying.end(p, c, facts);
            case Step(Live p, RecordReception c) -> Leading.receive(p, c, facts);
            case Step(Closed p, TakeCharge _) -> throw Refusals.notNow(command, p);
            case Step(Merged p, TakeCharge _) -> throw Refusals.notNow(command, p);
            case Step(Withdrawn p, TakeCharge _) -> throw Refusals.notNow(command, p);
            case Step(Live p, TakeCharge c) -> Leading.takeCharge(p, c, facts);
            case Step(Live p, EndCharge c) -> Leading.endCharge(p, c, facts);
            case Step(Answered p, RecordEffect c) -> Leading.effect(p, c, facts);
            case Step(Closed p, RecordEffect c) -> Leading.effect(p, c, facts);
            case Step(Registered p, SettleBodies c) -> Joining.settle(p, c, facts);
            case Step(Routed p, SettleBodies c) -> Joining.settle(p, c, facts);
            case Step(Objected p, SettleBodies c) -> Joining.settle(p, c, facts);
            case Step(InWork p, SettleBodies c) -> Joining.settle(p, c, facts);
            case Step(InWork p, EndByAgreement c) -> Joining.agree(p, c, facts);
            case Step(InWork p, LeadToProcedure c) -> Courses.lead(p, c, facts);
            case Step(NotAccepted p, TakeUpAgain c) -> Courses.takeUpAgain(p, c, facts);
            case Step(Answered p, TakeUpAgain c) -> Courses.takeUpAgain(p, c, facts);
            case Step(Live p, FollowUnit c) -> CarryingOver.followUnit(p, c, facts);
            case Step(Live p, HandOver c) -> CarryingOver.handOver(p, c, facts);
            case Step(Live p, HandOverCharge c) -> CarryingOver.handOverCharge(p, c, facts);
            case Step(Live p, MoveTerms c) -> CarryingOver.moveTerms(p, c, facts);
            case Step(Merged p, JoinHotIssue _) -> throw Refusals.notNow(command, p);
            case Step(Live p, FollowRulebook c) -> CarryingOver.followRulebook(p, c, facts);
            case Step(Withdrawn p, JoinHotIssue _) -> throw Refusals.notNow(command, p);
            case Step(Closed p, JoinHotIssue _) -> throw Refusals.notNow(command, p);
            case Step(Live p, JoinHotIssue c) -> DrawingTogether.join(p, c, facts);
            case Step(Closed p, LeaveHotIssue _) -> throw Refusals.notNow(command, p);
            case Step(Live p, LeaveHotIssue c) -> DrawingTogether.leave(p, c, facts);
            case Step(Received p, AnswerTogether c) -> DrawingTogether.answer(p, c, facts);
            case Step(Registered p, AnswerTogether c) -> DrawingTogether.answer(p, c, facts);
            case Step(Routed p, AnswerTogether c) -> DrawingTogether.answer(p, c, facts);
            case Step(InWork p, AnswerTogether c) -> DrawingTogether.answer(p, c, facts);
            case Step(Received p, MergeInto c) -> Repeating.merge(p, c, facts);
            case Step(Registered p, MergeInto c) -> Repeating.merge(p, c, facts);
            case Step(InWork p, MergeInto c) -> Repeating.merge(p, c, facts);
            case Step(Merged p, UndoMerge c) -> Repeating.undo(p, c, facts);
            case Step(Merged p, FollowLeading c) -> Repeating.follow(p, c, facts);
            case Step(Merged p, TellLeadingAnswer c) -> Repeating.tell(p, c, facts);
            case Step(Merged p, SupplementPetition c) -> Ending.supplement(p, c, facts);
            case Step(Merged p, RatePetition c) when p.answer() != AnswerElsewhere.AWAITED -> Ending.rate(p, c, facts);
            case Step(Live _, NoteRepeat c) -> Repeating.note(c, facts);
            case Step(Live p, NoteOverdue c) -> Correcting.noteOverdue(p, c, facts);

            case Step(var p, var c) -> throw Refusals.notNow(c, p);
        };
    }
}

package org.fengqiao.infra.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.petitionfile.Action;

/** Which request belongs to which action (操作目录): the last part of the path names it, {@code same-matter}. */
final class ActionRequests {
    private ActionRequests() {}

    static Class<? extends ActionRequest> of(Action action) {
        return switch (action) {
            case REGISTER -> RoutingRequest.Register.class;
            case TRANSFER -> RoutingRequest.Transfer.class;
            case ASSIGN -> RoutingRequest.Assign.class;
            case OBJECT -> RoutingRequest.RaiseObjection.class;
            case UPHOLD_OBJECTION -> RoutingRequest.UpholdTheObjection.class;
            case REJECT_OBJECTION -> RoutingRequest.RejectTheObjection.class;
            case ACCEPT -> RoutingRequest.Accept.class;
            case REFUSE -> RoutingRequest.Refuse.class;
            case NOTICE -> RoutingRequest.GiveNotice.class;
            case SAME_MATTER -> RoutingRequest.SameMatter.class;
            case MERGE -> RepeatRequest.Merge.class;
            case UNDO_MERGE -> RepeatRequest.Part.class;
            case TELL_LEADING_ANSWER -> RepeatRequest.TellAnswer.class;
            case STAND_IN -> HandlingRequest.Instead.class;
            case TAKE -> HandlingRequest.Take.class;
            case PASS -> HandlingRequest.Pass.class;
            case NOTE -> HandlingRequest.Note.class;
            case VISIT -> HandlingRequest.Visit.class;
            case ATTACH -> HandlingRequest.Attach.class;
            case INVITE_ASSISTANCE -> HandlingRequest.InviteAssisting.class;
            case END_ASSISTANCE -> HandlingRequest.EndAssisting.class;
            case REQUEST_EXTENSION -> HandlingRequest.RequestExtension.class;
            case EXTEND -> HandlingRequest.Extend.class;
            case DECLINE_EXTENSION -> HandlingRequest.DeclineExtension.class;
            case ANSWER -> EndingRequest.Answer.class;
            case OPEN_HEARING -> RemedyRequest.Hold.class;
            case END_HEARING -> RemedyRequest.EndTheHearing.class;
            case MOVE_HEARING -> HearingRequest.Move.class;
            case CALL_OFF_HEARING -> HearingRequest.CallOff.class;
            case SERVE -> RemedyRequest.Serve.class;
            case ASK_FOR_REVIEW -> RemedyRequest.AskReview.class;
            case WITHDRAW_REVIEW -> RemedyRequest.WithdrawTheReview.class;
            case CONCLUDE_REVIEW -> RemedyRequest.Conclude.class;
            case PUBLISH_OPINION -> PublicationRequest.Publish.class;
            case WITHDRAW_PUBLICATION -> PublicationRequest.TakeDown.class;
            case RAISE_URGENCY -> OversightRequest.Raise.class;
            case LOWER_URGENCY -> OversightRequest.Lower.class;
            case ACKNOWLEDGE_URGENCY -> OversightRequest.Acknowledge.class;
            case REPORT_URGENCY -> OversightRequest.ReportUp.class;
            case SUPERVISE -> OversightRequest.StartSupervising.class;
            case ANSWER_SUPERVISION -> OversightRequest.Feedback.class;
            case END_SUPERVISION -> OversightRequest.StopSupervising.class;
            case RECORD_EXECUTION -> OversightRequest.Execution.class;
            case REISSUE_CODE -> HandlingRequest.ReissueCode.class;
            case REPORT -> EndingRequest.Report.class;
            case SUPPLEMENT -> EndingRequest.Supplement.class;
            case WITHDRAW -> EndingRequest.Withdraw.class;
            case RATE -> EndingRequest.Rate.class;
            case CLOSE -> EndingRequest.Close.class;
            case REOPEN -> EndingRequest.Reopen.class;
            case CORRECT -> EndingRequest.Correct.class;
            case NAME_ACCUSED -> WallRequest.Accuse.class;
            case CORRECT_ACCUSED -> WallRequest.CorrectTheAccused.class;
            case DISCLOSE_INTEREST -> WallRequest.Disclose.class;
            case REQUEST_RECUSAL -> WallRequest.AskForRecusal.class;
            case GRANT_RECUSAL -> WallRequest.GrantTheRecusal.class;
            case LIFT_RECUSAL -> WallRequest.LiftTheRecusal.class;
            case HANDLE_SIMPLY -> TrackRequest.Simply.class;
            case END_SIMPLE_HANDLING -> TrackRequest.TheUsualWay.class;
            case RECORD_RECEPTION -> TrackRequest.Reception.class;
            case TAKE_CHARGE -> TrackRequest.Charge.class;
            case END_CHARGE -> TrackRequest.NoCharge.class;
            case RECORD_EFFECT -> TrackRequest.Effect.class;
            case SETTLE_BODIES -> TrackRequest.Bodies.class;
            case END_BY_AGREEMENT -> TrackRequest.Agreed.class;
            case LEAD_TO_PROCEDURE -> CourseRequest.Lead.class;
            case TAKE_UP_AGAIN -> CourseRequest.Again.class;
            case DECLINE_RECUSAL -> WallRequest.DeclineTheRecusal.class;
        };
    }

    /** @throws Refused {@code request.no-such-action}, with those there are */
    static Action named(String path) {
        return Arrays.stream(Action.values())
                .filter(action -> path(action).equals(path))
                .findFirst()
                .orElseThrow(() -> Refused.unknown("request.no-such-action", path, all()));
    }

    static String path(Action action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String all() {
        return Arrays.stream(Action.values()).map(ActionRequests::path).collect(Collectors.joining(", "));
    }
}

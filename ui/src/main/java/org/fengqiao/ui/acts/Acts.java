package org.fengqiao.ui.acts;

import java.util.Optional;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.projections.petitionfile.Action;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.ui.shell.Desk;

/** The door to all dialogs (操作入口): which one belongs to which action. */
public final class Acts {
    private Acts() {}

    /** Opens the dialog of an action; nothing for what is not done at the desk. */
    public static Optional<CommandDialog> open(Desk desk, PetitionFile file, Action action, Runnable done) {
        var act = new Act(desk, file, action, done);
        var dialog = dialog(act);
        dialog.ifPresent(CommandDialog::open);
        return dialog;
    }

    private static Optional<CommandDialog> dialog(Act act) {
        return switch (act.action()) {
            case REGISTER -> Optional.of(new RegisterDialog(act));
            case TRANSFER -> Optional.of(new TransferDialog(act));
            case ASSIGN -> Optional.of(new AssignDialog(act));
            case OBJECT -> Optional.of(new ObjectDialog(act));
            case UPHOLD_OBJECTION -> Optional.of(new UpholdObjectionDialog(act));
            case REJECT_OBJECTION -> Optional.of(new RejectObjectionDialog(act));
            case ACCEPT -> Optional.of(new AcceptDialog(act));
            case REFUSE -> Optional.of(new RefuseDialog(act));
            case NOTICE -> Optional.of(new NoticeDialog(act));
            case STAND_IN -> Optional.of(new StandInDialog(act));
            case TAKE -> Optional.of(new TakeDialog(act));
            case PASS -> Optional.of(new PassDialog(act));
            case NOTE -> Optional.of(new NoteDialog(act));
            case VISIT -> Optional.of(new VisitDialog(act));
            case ATTACH -> Optional.of(new AttachDialog(act));
            case INVITE_ASSISTANCE -> Optional.of(new InviteAssistanceDialog(act));
            case END_ASSISTANCE -> Optional.of(new EndAssistanceDialog(act));
            case REQUEST_EXTENSION -> Optional.of(new RequestExtensionDialog(act));
            case EXTEND -> Optional.of(new ExtendDialog(act));
            case DECLINE_EXTENSION -> Optional.of(new DeclineExtensionDialog(act));
            case ANSWER ->
                Optional.of(act.file().kind() == PetitionKind.APPEAL ? new OpinionDialog(act) : new ReplyDialog(act));
            case OPEN_HEARING -> Optional.of(new OpenHearingDialog(act));
            case END_HEARING -> Optional.of(new EndHearingDialog(act));
            case MOVE_HEARING -> Optional.of(new MoveHearingDialog(act));
            case CALL_OFF_HEARING -> Optional.of(new CallOffHearingDialog(act));
            case SERVE -> Optional.of(new ServeDialog(act));
            case ASK_FOR_REVIEW -> Optional.of(new AskForReviewDialog(act));
            case WITHDRAW_REVIEW -> Optional.of(new WithdrawReviewDialog(act));
            case CONCLUDE_REVIEW -> Optional.of(new ConcludeReviewDialog(act));
            case PUBLISH_OPINION -> Optional.of(new PublishOpinionDialog(act));
            case WITHDRAW_PUBLICATION -> Optional.of(new WithdrawPublicationDialog(act));
            case RAISE_URGENCY -> Optional.of(new RaiseUrgencyDialog(act));
            case LOWER_URGENCY -> Optional.of(new LowerUrgencyDialog(act));
            case ACKNOWLEDGE_URGENCY -> Optional.of(new AcknowledgeUrgencyDialog(act));
            case REPORT_URGENCY -> Optional.of(new ReportUrgencyDialog(act));
            case SUPERVISE -> Optional.of(new SuperviseDialog(act));
            case ANSWER_SUPERVISION -> Optional.of(new AnswerSupervisionDialog(act));
            case END_SUPERVISION -> Optional.of(new EndSupervisionDialog(act));
            case RECORD_EXECUTION -> Optional.of(new RecordExecutionDialog(act));
            case REISSUE_CODE -> Optional.of(new ReissueCodeDialog(act));
            case REPORT -> Optional.of(new ReportDialog(act));
            case SUPPLEMENT -> Optional.of(new SupplementDialog(act));
            case WITHDRAW -> Optional.of(new WithdrawDialog(act));
            case CLOSE -> Optional.of(new CloseDialog(act));
            case REOPEN -> Optional.of(new ReopenDialog(act));
            case CORRECT -> Optional.of(new CorrectDialog(act));
            case SAME_MATTER -> Optional.of(new SameMatterDialog(act));
            case MERGE -> Optional.of(new MergeDialog(act));
            case UNDO_MERGE -> Optional.of(new UndoMergeDialog(act));
            case TELL_LEADING_ANSWER -> Optional.of(new TellLeadingAnswerDialog(act));
            case NAME_ACCUSED -> Optional.of(new NameAccusedDialog(act));
            case CORRECT_ACCUSED -> Optional.of(new CorrectAccusedDialog(act));
            case DISCLOSE_INTEREST -> Optional.of(new DiscloseInterestDialog(act));
            case REQUEST_RECUSAL -> Optional.of(new RequestRecusalDialog(act));
            case GRANT_RECUSAL -> Optional.of(new GrantRecusalDialog(act));
            case DECLINE_RECUSAL -> Optional.of(new DeclineRecusalDialog(act));
            case LIFT_RECUSAL -> Optional.of(new LiftRecusalDialog(act));
            case HANDLE_SIMPLY -> Optional.of(new HandleSimplyDialog(act));
            case END_SIMPLE_HANDLING -> Optional.of(new EndSimpleHandlingDialog(act));
            case RECORD_RECEPTION -> Optional.of(new RecordReceptionDialog(act));
            case TAKE_CHARGE -> Optional.of(new TakeChargeDialog(act));
            case END_CHARGE -> Optional.of(new EndChargeDialog(act));
            case RECORD_EFFECT -> Optional.of(new RecordEffectDialog(act));
            case SETTLE_BODIES -> Optional.of(new SettleBodiesDialog(act));
            case END_BY_AGREEMENT -> Optional.of(new EndByAgreementDialog(act));
            case LEAD_TO_PROCEDURE -> Optional.of(new LeadToProcedureDialog(act));
            case TAKE_UP_AGAIN -> Optional.of(new TakeUpAgainDialog(act));
            case RATE -> Optional.empty(); // only who lodged it rates it
        };
    }
}

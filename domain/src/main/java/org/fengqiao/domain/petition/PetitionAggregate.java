package org.fengqiao.domain.petition;

import java.util.EnumSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.decision.CommandLog;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.decision.Trace;
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
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.PublicationCommand.*;
import org.fengqiao.domain.petition.RecordCommand.*;
import org.fengqiao.domain.petition.RemedyCommand.*;
import org.fengqiao.domain.petition.RepeatCommand.*;
import org.fengqiao.domain.petition.SendingCommand.*;
import org.fengqiao.domain.petition.TrackCommand.*;
import org.fengqiao.domain.petition.WallCommand.*;
import org.jspecify.annotations.Nullable;

/**
 * The shell that keeps one petition's events together (信访事项聚合); what it decides is {@link PetitionDecider}'s.
 *
 * <p>One list, a handler for each command: whatever else declares one, Axon takes for an aggregate of its own to be made.
 */
@AggregateRoot(type = "petition")
public class PetitionAggregate {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String caseId;

    private Petition petition = new Petition.Blank();
    private final CommandLog log = new CommandLog();

    protected PetitionAggregate() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(ImportLetter command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(LodgePetition command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(RegisterPetition command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(DecideSameMatter command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(TransferPetition command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(AssignPetition command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(ObjectToRouting command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(UpholdObjection command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(RejectObjection command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(RecordNotice command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(AcceptPetition command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(RefusePetition command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(StandIn command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(TakePetition command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(PassPetition command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(AddNote command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(RecordVisit command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(AddAttachment command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(InviteAssistance command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(EndAssistance command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(RequestExtension command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(ExtendTerm command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(DeclineExtension command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(GiveOpinion command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(GiveReply command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(OpenHearing command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(EndHearing command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(MoveHearing command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(CallOffHearing command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(PublishOpinion command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(WithdrawPublication command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(RecordService command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(AskForReview command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(WithdrawReview command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(ConcludeReview command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(RaiseUrgency command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(LowerUrgency command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(AcknowledgeUrgency command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(ReportUrgency command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(Supervise command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(AnswerSupervision command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(EndSupervision command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(RecordExecution command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(ReissueQueryCode command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(SubmitClosingReport command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(SupplementPetition command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(WithdrawPetition command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(ChooseContact command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(RatePetition command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(ClosePetition command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(ReopenPetition command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(CorrectFact command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(IssuePaper command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(ReplacePaper command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(NameAccused command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(CorrectAccused command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(DiscloseInterest command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(RequestRecusal command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(GrantRecusal command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(LiftRecusal command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(DeclineRecusal command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(FollowUnit command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(HandOver command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(HandOverCharge command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(FollowRulebook command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(MoveTerms command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(JoinHotIssue command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(LeaveHotIssue command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(AnswerTogether command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(NoteOverdue command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(HandleSimply command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(EndSimpleHandling command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(RecordReception command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(TakeCharge command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(EndCharge command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(RecordEffect command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(SettleBodies command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(EndByAgreement command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(LeadToProcedure command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(TakeUpAgain command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(MergeInto command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(UndoMerge command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(TellLeadingAnswer command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(NoteRepeat command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @CommandHandler
    Receipt handle(FollowLeading command, Facts facts, @MetaDataValue(Trace.COMMAND) String commandId) {
        return decide(command, facts, commandId);
    }

    @EventSourcingHandler
    void on(
            PetitionEvent event,
            @SequenceNumber long position,
            @MetaDataValue(Trace.COMMAND) @Nullable String commandId) {
        caseId = event.caseId();
        petition = PetitionLife.evolve(petition, event);
        log.note(commandId, position);
    }

    private Receipt decide(PetitionCommand command, Facts facts, String commandId) {
        return log.once(
                commandId,
                command.caseId(),
                () -> Authority.require(facts.actor(), command.permission(), relations(command, facts)),
                () -> PetitionDecider.decide(petition, command, facts));
    }

    /** What comes in is judged by where it is brought, so that bringing it twice is told from not being allowed to. */
    private Set<Relation> relations(PetitionCommand command, Facts facts) {
        return switch (command) {
            case LodgePetition c -> Involvement.bringing(c.unit(), facts.actor(), facts.units());
            case ImportLetter c -> Involvement.bringing(c.unit(), facts.actor(), facts.units());
            case PetitionCommand _
            when petition instanceof Live live -> live.involvement().of(facts.actor(), facts.units());
            case PetitionCommand _ -> EnumSet.of(Relation.NONE);
        };
    }
}

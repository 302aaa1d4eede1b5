package org.fengqiao.domain.petition;

import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.fengqiao.domain.authority.Permission;

/** All that can be asked of a petition (信访事项命令). */
public sealed interface PetitionCommand
        permits IntakeCommand,
                SendingCommand,
                HandlingCommand,
                AnsweringCommand,
                RemedyCommand,
                HearingCommand,
                PublicationCommand,
                OversightCommand,
                EndingCommand,
                RecordCommand,
                WallCommand,
                ContactCommand,
                TrackCommand,
                CourseCommand,
                CarryOverCommand,
                JointCommand,
                RepeatCommand {
    @TargetAggregateIdentifier
    String caseId();

    /** What the actor needs for it. */
    Permission permission();

    /** Another case that it names, of which the actor may not be allowed to know; empty for most. */
    default Optional<String> otherCase() {
        return Optional.empty();
    }
}

package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.time.Moment;

/** All that can happen to a petition (信访事项事件). */
public sealed interface PetitionEvent
        permits IntakeEvent,
                SendingEvent,
                HandlingEvent,
                AnsweringEvent,
                RemedyEvent,
                OversightEvent,
                EndingEvent,
                RecordEvent,
                WallEvent,
                ContactEvent {
    String caseId();

    /** When it happened; when it was recorded is the envelope's. */
    Moment occurredAt();

    /** The clocks that start, move or stop with it. */
    default List<ClockChange> clocks() {
        return List.of();
    }
}

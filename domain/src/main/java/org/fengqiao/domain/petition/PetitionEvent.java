package org.fengqiao.domain.petition;

import java.util.List;
import java.util.Objects;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.time.Moment;

/** All that can happen to a petition (信访事项事件). */
public sealed interface PetitionEvent
        permits IntakeEvent,
                SendingEvent,
                HandlingEvent,
                AnsweringEvent,
                RemedyEvent,
                HearingEvent,
                PublicationEvent,
                OversightEvent,
                EndingEvent,
                RecordEvent,
                WallEvent,
                ContactEvent,
                TrackEvent,
                CourseEvent,
                CarryOverEvent,
                JointEvent,
                RepeatEvent {
    String caseId();

    /** When it happened; when it was recorded is the envelope's. */
    Moment occurredAt();

    /** Identifier of the rule it is about, for example {@code P06}; empty when none. */
    default String rule() {
        return Objects.requireNonNull(getClass().getAnnotation(StoredAs.class)).rule();
    }

    /** The clocks that start, move or stop with it. */
    default List<ClockChange> clocks() {
        return List.of();
    }
}

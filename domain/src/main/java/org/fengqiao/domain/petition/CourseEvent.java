package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** What turned a matter into its right course: events (导入程序、重新办理事件). */
public sealed interface CourseEvent extends PetitionEvent {
    /** 已导入程序; articles 30, 31(1)–(5), P15. */
    @StoredAs(value = "petition.led-to-procedure", rule = "P15")
    record LedToProcedure(
            String caseId,
            Moment occurredAt,
            RightRoute route,
            Sealed words,
            @Nullable Notice notice,
            boolean inTime,
            List<ClockChange> clocks)
            implements CourseEvent {}

    /**
     * 已撤销原决定、重新办理; articles 40, 44, 45, P23.
     *
     * @param state in which it goes on: registered, sent where it was, or in work
     */
    @StoredAs(value = "petition.taken-up-again", rule = "P23")
    record TakenUpAgain(String caseId, Moment occurredAt, PetitionState state, Sealed reasons, List<ClockChange> clocks)
            implements CourseEvent {}
}

package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.words.Sealed;

/** What became of an arranged hearing before it ended: events (听证变更事件). */
public sealed interface HearingEvent extends PetitionEvent {
    /** 已变更听证安排: the term goes on standing still; articles 31(6), 36, P20. */
    @StoredAs(value = "petition.hearing-moved", rule = "P20")
    record HearingMoved(String caseId, Moment occurredAt, Sitting sitting, Sealed reason) implements HearingEvent {}

    /** 已取消听证: the term runs as if it had never stood still; articles 31(6), 36, P20. */
    @StoredAs(value = "petition.hearing-called-off", rule = "P20")
    record HearingCalledOff(String caseId, Moment occurredAt, Sealed reason, List<ClockChange> clocks)
            implements HearingEvent {}
}

package org.fengqiao.domain.petition;

import java.util.EnumSet;
import java.util.Set;
import org.fengqiao.domain.petition.AnsweringEvent.OpinionGiven;
import org.fengqiao.domain.petition.OversightEvent.ExecutionRecorded;
import org.fengqiao.domain.petition.OversightEvent.SupervisionEnded;
import org.fengqiao.domain.petition.OversightEvent.SupervisionOpened;
import org.fengqiao.domain.petition.OversightEvent.UrgencyLowered;
import org.fengqiao.domain.petition.OversightEvent.UrgencyRaised;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;

/** What makes a petition stand out in any state (标记); P11, P16, P21. */
public enum Mark {
    /** 紧急. */
    URGENT,
    /** 重大紧急. */
    MAJOR,
    /** 督办中. */
    SUPERVISED,
    /** 意见待执行: an opinion supports the request, and what it says is still to be done. */
    TO_EXECUTE;

    /** The marks after an event; what it says nothing about stays. */
    public static Set<Mark> after(Set<Mark> marks, PetitionEvent event) {
        var next = EnumSet.noneOf(Mark.class);
        next.addAll(marks);
        switch (event) {
            case UrgencyRaised e -> {
                next.removeAll(EnumSet.of(URGENT, MAJOR));
                next.add(e.grade().mark());
            }
            case UrgencyLowered e -> {
                next.removeAll(EnumSet.of(URGENT, MAJOR));
                if (e.grade() != null) {
                    next.add(e.grade().mark());
                }
            }
            case SupervisionOpened _ -> next.add(SUPERVISED);
            case SupervisionEnded _ -> next.remove(SUPERVISED);
            case OpinionGiven e -> next = with(next, e.opinion().outcome() == OpinionOutcome.SUPPORTED);
            case ReviewConcluded e
            when e.opinion().outcome() != ReviewOutcome.UPHELD ->
                next = with(next, e.opinion().outcome() == ReviewOutcome.CHANGED);
            case ExecutionRecorded e when e.done() -> next.remove(TO_EXECUTE);
            default -> {}
        }
        return Set.copyOf(next);
    }

    private static EnumSet<Mark> with(EnumSet<Mark> marks, boolean toExecute) {
        if (toExecute) {
            marks.add(TO_EXECUTE);
        } else {
            marks.remove(TO_EXECUTE);
        }
        return marks;
    }
}

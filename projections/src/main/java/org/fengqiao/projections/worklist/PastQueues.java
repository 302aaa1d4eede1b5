package org.fengqiao.projections.worklist;

import java.time.LocalDate;
import org.fengqiao.domain.authority.Actor;

/** Queues as they once stood (历史队列): from the events that had been recorded by the end of a day. */
public interface PastQueues {
    /**
     * The queue of that day, or how far it has been filled; where nobody has asked for it yet, filling begins.
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code authority.denied}, {@code as-of.future}
     */
    Look at(Actor.Staff staff, LocalDate day);

    /** What there is to look at. */
    sealed interface Look {
        /** @param queue answers as that of now does, but for who searches words: nothing is found by words */
        record Ready(Worklist queue) implements Look {}

        /** @param percent 0 to 100; 0 also while another day is being filled */
        record Filling(int percent) implements Look {}
    }
}

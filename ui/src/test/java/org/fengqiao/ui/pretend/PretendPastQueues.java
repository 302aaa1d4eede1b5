package org.fengqiao.ui.pretend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.worklist.PastQueues;
import org.jspecify.annotations.Nullable;

/** Queues of the past that are as far as a test says; remembers which days were asked for. */
public final class PretendPastQueues implements PastQueues {
    public final List<LocalDate> days = new ArrayList<>();
    public Look look;
    public @Nullable Refused refusal;

    PretendPastQueues(PretendQueue queue) {
        look = new Look.Ready(queue);
    }

    @Override
    public Look at(Actor.Staff staff, LocalDate day) {
        days.add(day);
        if (refusal != null) {
            throw refusal;
        }
        return look;
    }
}

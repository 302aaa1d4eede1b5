package org.fengqiao.infra.demo;

import java.util.ArrayList;
import java.util.List;

/** The petitions that repeat one which the same centre has open (并件): they end as a part of the first. */
final class Repeated {
    private final Storyteller teller;
    private final List<Begun> waiting = new ArrayList<>();

    /** @param daysAgo when it was handed in */
    private record Begun(Work work, int daysAgo) {}

    Repeated(Storyteller teller) {
        this.teller = teller;
    }

    /** One that has waited so long at the centre that somebody writes again. */
    void canBeRepeated(Work work, int daysAgo) {
        waiting.add(new Begun(work, daysAgo));
    }

    /** @param i which of those that wait is repeated */
    void tell(int i) {
        var first = waiting.get(i);
        var began = first.daysAgo() - 5;
        var again = teller.begin(began, first.work().holder, true, true, null);
        again.take(began);
        again.register(began - 1);
        again.mergeInto(began - 2, first.work().story.number());
    }
}

package org.fengqiao.infra.engine;

import java.util.List;
import java.util.function.Supplier;
import org.fengqiao.domain.reason.StandardReasons;
import org.fengqiao.domain.wording.ReasonEvent;
import org.fengqiao.domain.wording.ReasonList;
import org.fengqiao.projections.history.StoredEvents;
import org.fengqiao.projections.history.StoredEvents.Stored;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The reasons that officers choose from, as they stand (现行理由清单). */
@Component
class ReasonsNow implements Supplier<StandardReasons> {
    private final LiveFold<StandardReasons> known;

    ReasonsNow(ObjectProvider<StoredEvents> stored) {
        this.known = new LiveFold<>(stored, ReasonList.ID, ReasonsNow::folded);
    }

    private static StandardReasons folded(List<Stored> told) {
        return ReasonList.of(
                told.stream().map(each -> (ReasonEvent) each.event()).toList());
    }

    @Override
    public StandardReasons get() {
        return known.get();
    }

    /** Looks now. */
    void refresh() {
        known.refresh();
    }

    /** Their events with when and by whom, the oldest first. */
    List<Stored> told() {
        return known.told();
    }
}

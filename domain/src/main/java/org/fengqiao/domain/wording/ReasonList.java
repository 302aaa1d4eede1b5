package org.fengqiao.domain.wording;

import java.util.List;
import org.fengqiao.domain.reason.StandardReason;
import org.fengqiao.domain.reason.StandardReason.Wording;
import org.fengqiao.domain.reason.StandardReasons;
import org.fengqiao.domain.wording.ReasonEvent.ReasonAdded;
import org.fengqiao.domain.wording.ReasonEvent.ReasonRetired;
import org.fengqiao.domain.wording.ReasonEvent.ReasonReworded;

/** The reasons as their events make them (理由清单沿革). */
public final class ReasonList {
    /** Under which their events are kept; no unit, account or category has a code of that shape. */
    public static final String ID = "reasons/petitions";

    private ReasonList() {}

    /** @param events in the order in which they came */
    public static StandardReasons of(List<? extends ReasonEvent> events) {
        var reasons = StandardReasons.NONE;
        for (var event : events) {
            reasons = after(reasons, event);
        }
        return reasons;
    }

    static StandardReasons after(StandardReasons reasons, ReasonEvent event) {
        return reasons.with(
                switch (event) {
                    case ReasonAdded e ->
                        new StandardReason(
                                e.code(), e.use(), List.of(new Wording(e.from(), e.text(), e.textEn())), null);
                    case ReasonReworded e ->
                        known(reasons, e.code()).worded(new Wording(e.from(), e.text(), e.textEn()));
                    case ReasonRetired e -> known(reasons, e.code()).retired(e.until());
                });
    }

    private static StandardReason known(StandardReasons reasons, String code) {
        return reasons.find(code).orElseThrow(() -> new IllegalStateException("no reason before " + code));
    }
}

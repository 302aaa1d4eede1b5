package org.fengqiao.projections.timeline;

import java.time.Instant;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.jspecify.annotations.Nullable;

/** What happened in a case (办理时间线). */
public interface Timelines {
    /** Newest first. */
    List<Entry> of(Actor actor, String caseId);

    /** The raw history, for auditors, oldest first; remembered in the access log. */
    List<Recorded> raw(Actor actor, String caseId, @Nullable String purpose);

    /**
     * One event in a sentence: bundle key {@code event.<type>} with the values.
     *
     * @param late recorded on a later day than it happened
     */
    record Entry(
            long sequence,
            String type,
            List<String> values,
            Moment occurredAt,
            Instant recordedAt,
            boolean late,
            String account,
            String unit,
            String rule,
            String law) {}
}

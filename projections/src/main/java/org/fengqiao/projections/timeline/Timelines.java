package org.fengqiao.projections.timeline;

import static org.fengqiao.domain.authority.CaseField.STANDING;
import static org.fengqiao.domain.authority.CaseField.WORK;

import java.time.Instant;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.rulebook.Passage;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.history.AsOf;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.history.Lapsed;
import org.fengqiao.projections.reading.Shows;
import org.jspecify.annotations.Nullable;

/** What happened in a case (办理时间线). */
public interface Timelines {
    /** Newest first. */
    List<Entry> of(Actor actor, String caseId);

    /** What had been recorded by then, newest first. */
    List<Entry> asOf(Actor actor, String caseId, AsOf then);

    /** The raw history, for auditors, oldest first; remembered in the access log. */
    List<Recorded> raw(Actor actor, String caseId, @Nullable String purpose);

    /**
     * One event in a sentence: bundle key {@code event.<type>} with the values, whose order {@link EntryValues} tells.
     * Where only progress may be seen, {@code account} is empty.
     *
     * @param values never words about people; enums by the names of their constants
     * @param late recorded on a later day than it happened
     * @param rule identifier of the rule, for example {@code P06}; empty when none
     * @param lapsed when that lost its force which it tells, and by what; null while that stands
     * @param ground where the rule stands in the law of the day of receipt; null where that law does not say so
     */
    record Entry(
            @Shows(STANDING) long sequence,
            @Shows(STANDING) String type,
            @Shows(STANDING) List<String> values,
            @Shows(STANDING) Moment occurredAt,
            @Shows(STANDING) Instant recordedAt,
            @Shows(STANDING) boolean late,
            @Shows(WORK) String account,
            @Shows(STANDING) String unit,
            @Shows(STANDING) String rule,
            @Shows(STANDING) @Nullable Lapsed lapsed,
            @Shows(STANDING) @Nullable Passage ground) {}
}

package org.fengqiao.infra.imports;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.imports.Imports.State;
import org.jspecify.annotations.Nullable;

/**
 * One import of letters as it is kept (导入任务): written after each batch, so that a restart goes on where it stood.
 *
 * @param account who started it, as {@code Senders} names an actor
 * @param file where the sealed file lies while it runs
 * @param total rows of the file; -1 until it was opened
 * @param failureValues values of the sentence that tells the failure
 * @param read rows that are dealt with
 * @param spentMs how long it ran, over all starts
 */
record Job(
        String id,
        String account,
        UnitCode centre,
        String source,
        State state,
        String file,
        int total,
        int read,
        int imported,
        int skipped,
        int rejected,
        long spentMs,
        Instant startedAt,
        @Nullable String failure,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> failureValues) {

    static Job begun(String id, String account, UnitCode centre, String source, String file, Instant now) {
        return new Job(id, account, centre, source, State.RUNNING, file, -1, 0, 0, 0, 0, 0, now, null, List.of());
    }

    boolean running() {
        return state == State.RUNNING;
    }

    /** An earlier start had begun to send its rows. */
    boolean wasOpened() {
        return total >= 0;
    }

    Job opened(int rows) {
        return new Job(
                id,
                account,
                centre,
                source,
                state,
                file,
                rows,
                read,
                imported,
                skipped,
                rejected,
                spentMs,
                startedAt,
                failure,
                failureValues);
    }

    Job after(Tally tally, long ms) {
        return new Job(
                id,
                account,
                centre,
                source,
                state,
                file,
                total,
                read + tally.rows(),
                imported + tally.imported(),
                skipped + tally.skipped(),
                rejected + tally.rejected(),
                spentMs + ms,
                startedAt,
                failure,
                failureValues);
    }

    Job ended(State end) {
        return ended(end, null, List.of());
    }

    /** @param values of the sentence that tells why */
    Job ended(State end, @Nullable String why, List<String> values) {
        return new Job(
                id, account, centre, source, end, file, total, read, imported, skipped, rejected, spentMs, startedAt,
                why, values);
    }

    /** What became of one batch of rows. */
    record Tally(int imported, int skipped, int rejected) {
        int rows() {
            return imported + skipped + rejected;
        }
    }
}

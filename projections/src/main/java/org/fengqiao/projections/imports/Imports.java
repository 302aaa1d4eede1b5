package org.fengqiao.projections.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.attachments.Upload;
import org.jspecify.annotations.Nullable;

/** Bringing files in (批量导入): it runs on its own, shows where it is, and can be stopped. */
public interface Imports {
    /**
     * Starts an import of letters; returns at once.
     *
     * @param source name of the system they come from; null for {@code letters}
     */
    Import letters(Actor actor, UnitCode centre, @Nullable String source, Upload file);

    /** Imports divisions; idempotent, closes nothing. */
    DivisionReport divisions(Actor actor, Upload file);

    Optional<Import> find(Actor actor, String id);

    /** The newest first. */
    default List<Import> latest(Actor actor, int limit) {
        return latest(actor, null, limit);
    }

    /**
     * The same, page by page.
     *
     * @param before {@link Import#id} of the last one of the page before; null for the first page
     * @param limit 200 at most
     */
    List<Import> latest(Actor actor, @Nullable String before, int limit);

    void stop(Actor actor, String id);

    enum State {
        RUNNING,
        COMPLETED,
        STOPPED,
        FAILED
    }

    /**
     * @param total rows of the file; -1 while unknown
     * @param failure why the whole file was refused
     * @param seconds since the start, or what it took
     */
    record Import(
            String id,
            UnitCode centre,
            String source,
            State state,
            int total,
            int imported,
            int skipped,
            int rejected,
            double seconds,
            Instant startedAt,
            @Nullable Reason failure,
            List<Row> rows) {}

    /** Why not, as a refusal tells it: a code and the values of its sentence; never words of the file about people. */
    record Reason(String code, List<String> values) {}

    /** A row that was not imported, by its number in the file. */
    record Row(int row, Reason reason) {
        public Row(int row, String code) {
            this(row, new Reason(code, List.of()));
        }
    }

    /** @param missing codes of open centres under the file's top that the file does not name: reported, never closed */
    record DivisionReport(
            int opened, int renamed, int moved, int unchanged, List<Row> rejected, List<String> missing) {}
}

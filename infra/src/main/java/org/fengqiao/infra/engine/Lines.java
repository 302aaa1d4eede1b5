package org.fengqiao.infra.engine;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which works wait in the lines of this office, and which node works off a line (任务队列归属). One node at a time has a line;
 * when it goes without a word, another one has it after {@link #CLAIM}.
 *
 * @see "ADR 0040 several nodes"
 */
public final class Lines {
    static final Duration CLAIM = Duration.ofSeconds(30);

    private static final int PAGE = 500;

    private final Records records;
    private final String node;
    private final boolean alone;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * Who has a line.
     *
     * @param node null when nobody has it
     * @param until when the claim ends by itself, in milliseconds
     */
    private record Holder(@Nullable String node, long until) {}

    /** @param stop whether somebody asked that it be stopped */
    record Waiting(String work, boolean stop) {}

    /** @param alone no other node can write these records */
    public Lines(Records records, String node, boolean alone, Clock clock) {
        this.records = records;
        this.node = node;
        this.alone = alone;
        this.clock = clock;
    }

    /** Whether this node has the line; takes it where nobody has it. */
    boolean holds(String line) {
        if (alone) {
            return true;
        }
        var now = clock.millis();
        var mine = json.writeValueAsString(new Holder(node, now + CLAIM.toMillis()));
        var before = records.find(RecordTable.LINES, line);
        if (before.isEmpty()) {
            return records.insert(RecordTable.LINES, line, mine);
        }
        var holder = json.readValue(before.get(), Holder.class);
        var own = node.equals(holder.node());
        if (own && holder.until() - now > CLAIM.toMillis() / 2) {
            return true;
        }
        return (own || holder.until() <= now) && records.replace(RecordTable.LINES, line, before.get(), mine);
    }

    /** Another node may have it at once. */
    void leave(String line) {
        if (alone) {
            return;
        }
        records.find(RecordTable.LINES, line)
                .filter(text -> node.equals(json.readValue(text, Holder.class).node()))
                .ifPresent(text ->
                        records.replace(RecordTable.LINES, line, text, json.writeValueAsString(new Holder(null, 0))));
    }

    /** False where it waits or runs already, on whatever node. */
    boolean enter(String line, String work) {
        return records.insert(RecordTable.WAITING_WORKS, key(line, work), written(work, false));
    }

    /** Waits from now on, whatever was wished before. */
    void enterAnew(String line, String work) {
        records.put(RecordTable.WAITING_WORKS, key(line, work), written(work, false));
    }

    void done(String line, String work) {
        records.delete(RecordTable.WAITING_WORKS, key(line, work));
    }

    /** The node that has the line finds it at its next look; nothing where it does not wait or run. */
    void askToStop(String line, String work) {
        records.find(RecordTable.WAITING_WORKS, key(line, work))
                .ifPresent(
                        text -> records.replace(RecordTable.WAITING_WORKS, key(line, work), text, written(work, true)));
    }

    private String written(String work, boolean stop) {
        return json.writeValueAsString(new Waiting(work, stop));
    }

    /** What waits or runs, in the order of the works' identifiers. */
    List<Waiting> waiting(String line) {
        var found = new ArrayList<Waiting>();
        var prefix = key(line, "");
        var last = prefix;
        while (true) {
            var page = records.after(RecordTable.WAITING_WORKS, last, PAGE);
            for (var entry : page) {
                if (!entry.key().startsWith(prefix)) {
                    return found;
                }
                found.add(json.readValue(entry.json(), Waiting.class));
            }
            if (page.size() < PAGE) {
                return found;
            }
            last = page.getLast().key();
        }
    }

    private static String key(String line, String work) {
        return line + "/" + work;
    }
}

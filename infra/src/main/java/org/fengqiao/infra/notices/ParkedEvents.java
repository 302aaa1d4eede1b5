package org.fengqiao.infra.notices;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.Records.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events whose handling failed (搁置的事件), in the durable records under {@code handler/case/sequence}: what failed first, and
 * in its order what came to the same case since. Which event it is, and not what it says: that stands in the event store.
 *
 * @see "ADR 0019 notices and the outbox"
 */
@Component
class ParkedEvents {
    private static final int MOST_COUNTED = 10_000;

    /** After the keys of a line, before those of the next. */
    private static final String END = "0";

    /**
     * @param about the case or the proposal
     * @param position in the stream of all events
     * @param type stored name of the event
     * @param next when it is tried again by itself; null when no more
     * @param failure of the last try; empty where it only waits for the one before
     */
    record Parked(
            String handler,
            String about,
            long sequence,
            long position,
            String type,
            Instant at,
            Instant since,
            int tries,
            @Nullable Instant next,
            String failure) {
        String id() {
            return "%s%019d".formatted(line(handler, about), sequence);
        }

        Parked failed(String why, @Nullable Instant again) {
            return new Parked(handler, about, sequence, position, type, at, since, tries + 1, again, why);
        }
    }

    private final Records records;
    private final JsonMapper json = JsonMapper.builder().build();

    ParkedEvents(Records records, MeterRegistry meters) {
        this.records = records;
        Gauge.builder("fengqiao.notices.parked", () -> entries("", MOST_COUNTED).size())
                .description("Events of which somebody is still to be told, because that failed")
                .register(meters);
    }

    private static String line(String handler, String about) {
        return handler + "/" + about + "/";
    }

    boolean any(String handler) {
        var start = handler + "/";
        return entries(start, 1).stream().anyMatch(entry -> entry.key().startsWith(start));
    }

    boolean holds(String handler, String about) {
        return !line(handler, about, 1).isEmpty();
    }

    void park(Parked parked) {
        records.put(RecordTable.PARKED, parked.id(), json.writeValueAsString(parked));
    }

    void remove(Parked parked) {
        records.delete(RecordTable.PARKED, parked.id());
    }

    Optional<Parked> find(String id) {
        return id.isEmpty()
                ? Optional.empty()
                : records.find(RecordTable.PARKED, id).map(this::read);
    }

    /** The events of one line in their order. */
    List<Parked> line(String handler, String about, int limit) {
        var start = line(handler, about);
        return entries(start, limit).stream()
                .takeWhile(entry -> entry.key().startsWith(start))
                .map(entry -> read(entry.json()))
                .toList();
    }

    /**
     * The first of each line.
     *
     * @param after {@link Parked#id} of one, or null
     */
    List<Parked> heads(@Nullable String after, int limit) {
        var heads = new ArrayList<Parked>();
        var from = after == null ? "" : endOfLine(after);
        while (heads.size() < limit) {
            var found = entries(from, 1);
            if (found.isEmpty()) {
                break;
            }
            heads.add(read(found.getFirst().json()));
            from = endOfLine(found.getFirst().key());
        }
        return heads;
    }

    private static String endOfLine(String id) {
        return id.substring(0, id.lastIndexOf('/')) + END;
    }

    private List<Entry> entries(String after, int limit) {
        return records.after(RecordTable.PARKED, after, limit);
    }

    private Parked read(String text) {
        return json.readValue(text, Parked.class);
    }
}

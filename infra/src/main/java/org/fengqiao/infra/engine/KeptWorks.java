package org.fengqiao.infra.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.infra.events.EventJson;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import tools.jackson.databind.json.JsonMapper;

/**
 * Long works of one sort in the durable records (任务存档), so that a stop of the machine loses none.
 *
 * @param <J> how far a work is
 */
public abstract class KeptWorks<J> {
    private static final int PAGE = 500;

    protected final Records records;
    protected final JsonMapper json = EventJson.configure(JsonMapper.builder()).build();
    private final RecordTable table;
    private final Class<J> type;
    private final Function<J, String> idOf;
    private final Predicate<J> running;

    protected KeptWorks(
            Records records, RecordTable table, Class<J> type, Function<J, String> idOf, Predicate<J> running) {
        this.records = records;
        this.table = table;
        this.type = type;
        this.idOf = idOf;
        this.running = running;
    }

    /** Another one for each work; they rise with time. */
    public static String newId(Instant now) {
        var random = UUID.randomUUID().toString().substring(0, 8);
        return String.format(Locale.ROOT, "%012x-%s", now.toEpochMilli(), random);
    }

    public final void put(J work) {
        records.put(table, idOf.apply(work), json.writeValueAsString(work));
    }

    /** One that was never begun. */
    public final void forget(J work) {
        records.delete(table, idOf.apply(work));
    }

    public final Optional<J> find(String id) {
        return records.find(table, id).map(this::read);
    }

    /** Empty when it is over, or was never written down. */
    public final Optional<J> unfinished(String id) {
        return find(id).filter(running);
    }

    /**
     * Backwards by their identifiers, read as far as they are asked for: the newest first, where these rise with time.
     *
     * @param before identifier of the one that they come after; empty for from the last
     */
    public final Stream<J> latest(String before) {
        return Stream.iterate(page(before), page -> !page.isEmpty(), page -> page(idOf.apply(page.getLast())))
                .flatMap(List::stream);
    }

    private List<J> page(String before) {
        return records.before(table, before, PAGE).stream()
                .map(entry -> read(entry.json()))
                .toList();
    }

    /** What a stop of the machine broke off, in the order of their identifiers. */
    public final List<J> unfinished() {
        var found = new ArrayList<J>();
        var page = records.after(table, "", PAGE);
        while (!page.isEmpty()) {
            page.stream().map(entry -> read(entry.json())).filter(running).forEach(found::add);
            page = records.after(table, page.getLast().key(), PAGE);
        }
        return found;
    }

    private J read(String text) {
        return json.readValue(text, type);
    }
}

package org.fengqiao.infra.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fengqiao.infra.events.EventJson;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.Records.Entry;
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

    /** The last ones by their identifiers: the newest first, where these rise with time. */
    public final List<J> latest(int limit) {
        return records.before(table, "", limit).stream()
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

    /** Those whose identifiers lie before the end, backwards as long as they belong. */
    protected final List<J> backwards(String end, Predicate<String> belongs) {
        var found = new ArrayList<J>();
        var page = before(end, belongs);
        while (!page.isEmpty()) {
            page.forEach(entry -> found.add(read(entry.json())));
            page = before(page.getLast().key(), belongs);
        }
        return found;
    }

    private List<Entry> before(String id, Predicate<String> belongs) {
        return records.before(table, id, PAGE).stream()
                .takeWhile(entry -> belongs.test(entry.key()))
                .toList();
    }

    private J read(String text) {
        return json.readValue(text, type);
    }
}

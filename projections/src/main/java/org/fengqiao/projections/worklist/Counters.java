package org.fengqiao.projections.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.fengqiao.projections.store.Batch;
import org.jspecify.annotations.Nullable;

/**
 * How many cases each unit sees, by kind, state and due day (计数). A counter remembers the position of the last event
 * it counted, and is written before the rows: an event that comes again finds its row unchanged and its counters done.
 *
 * @see "ADR 0009 counters apply once"
 */
public final class Counters {
    public static final String N = "n";
    private static final String AT = "at";

    private final MongoCollection<Document> collection;
    private Set<String> emptied = Set.of();

    public Counters(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /** The case left the counters of {@code before} and entered those of {@code after} with the event at this position. */
    void moved(@Nullable WorklistRow before, WorklistRow after, long position) {
        moved(before == null ? Map.of() : countersOf(before), countersOf(after), after.id(), position);
    }

    /**
     * What is counted left some counters and entered others.
     *
     * @param id of what is counted
     * @param position of the event
     */
    public void moved(Map<String, Key> left, Map<String, Key> entered, String id, long position) {
        var share = share();
        left.forEach((counter, key) -> {
            if (!entered.containsKey(counter)) {
                share.add(counter, key, id, position, -1);
            }
        });
        entered.forEach((counter, key) -> {
            if (!left.containsKey(counter)) {
                share.add(counter, key, id, position, 1);
            }
        });
    }

    /** Joins the batch, before the rows do. */
    public Share share() {
        return Batch.current().map(batch -> batch.join(this, Share::new)).orElseThrow();
    }

    private static Map<String, Key> countersOf(WorklistRow row) {
        var keys = new HashMap<String, Key>();
        for (var unit : row.scope()) {
            var kind = row.kind() == null ? "" : row.kind().name();
            var counter =
                    new Key(unit.value(), row.state().name(), kind, row.dueOn().toString());
            keys.put(counter.id(), counter);
        }
        return keys;
    }

    /** What one counter counts. */
    public record Key(String scope, String state, String kind, String due) {
        public String id() {
            return String.join("/", scope, state, kind, due);
        }

        Document counter(long n, long at) {
            return new Document(Field.ID, id())
                    .append(Field.SCOPE, scope)
                    .append(Field.STATE, state)
                    .append(Field.KIND, kind)
                    .append(Field.DUE, due)
                    .append(N, n)
                    .append(AT, at);
        }
    }

    /** What a batch does to one counter, in the order of events. */
    private static final class Tally {
        final Key key;
        final List<Step> steps = new ArrayList<>();

        private record Step(String caseId, long position, int by) {}

        Tally(Key key) {
            this.key = key;
        }

        /**
         * Whether a counter at this position has to be written. Steps that all undo each other, case by case, need not
         * be, unless an earlier try counted some of them.
         */
        boolean changes(long at) {
            return last() > at && (first() <= at || !undone());
        }

        private boolean undone() {
            var sums = new HashMap<String, Integer>();
            steps.forEach(step -> sums.merge(step.caseId(), step.by(), Integer::sum));
            return sums.values().stream().allMatch(sum -> sum == 0);
        }

        long after(long at) {
            return steps.stream()
                    .filter(step -> step.position() > at)
                    .mapToLong(Step::by)
                    .sum();
        }

        long first() {
            return steps.getFirst().position();
        }

        long last() {
            return steps.getLast().position();
        }
    }

    /** The counters' part of a batch. */
    public final class Share implements Batch.Pending {
        private final Map<String, Tally> tallies = new HashMap<>();

        @Override
        public Batch.Stage stage() {
            return Batch.Stage.DERIVED;
        }

        @Override
        public boolean isDue() {
            return !tallies.isEmpty();
        }

        private void add(String id, Key key, String caseId, long position, int by) {
            tallies.computeIfAbsent(id, _ -> new Tally(key)).steps.add(new Tally.Step(caseId, position, by));
        }

        @Override
        public void write() {
            dropEmpty();
            apply(Map.copyOf(tallies));
            tallies.clear();
        }

        /** One that is empty goes with a later batch: until then its position guards against counting twice. */
        private void dropEmpty() {
            var gone = new HashSet<>(emptied);
            gone.removeAll(tallies.keySet());
            if (!gone.isEmpty()) {
                var first =
                        tallies.values().stream().mapToLong(Tally::first).min().orElseThrow();
                collection.deleteMany(and(in(Field.ID, gone), eq(N, 0L), lt(AT, first)));
            }
            emptied = Set.of();
        }

        private void apply(Map<String, Tally> touched) {
            var stored = new HashMap<String, Document>();
            collection
                    .find(in(Field.ID, touched.keySet()))
                    .forEach(counter -> stored.put(counter.getString(Field.ID), counter));
            var writes = new ArrayList<WriteModel<Document>>();
            var nowEmpty = new HashSet<String>();
            touched.forEach((id, tally) -> {
                var counter = stored.get(id);
                var n = counter == null ? 0L : counter.getLong(N);
                var at = counter == null ? -1L : counter.getLong(AT);
                if (tally.changes(at)) {
                    var next = n + tally.after(at);
                    writes.add(new ReplaceOneModel<>(
                            eq(Field.ID, id),
                            tally.key.counter(next, tally.last()),
                            new ReplaceOptions().upsert(true)));
                    if (next == 0) {
                        nowEmpty.add(id);
                    }
                }
            });
            if (!writes.isEmpty()) {
                collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            }
            emptied = nowEmpty;
        }
    }
}

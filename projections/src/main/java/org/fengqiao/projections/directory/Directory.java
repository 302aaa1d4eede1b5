package org.fengqiao.projections.directory;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.fengqiao.projections.store.Batch;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Row;
import org.fengqiao.projections.store.RowCodec;
import org.fengqiao.projections.store.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one generation that also lie in memory (内存目录): some thousand, asked at every step and changed seldom.
 *
 * <p>The node that handles the events knows at once. The others look every few seconds whether a counter moved, and read
 * again when it did.
 *
 * @param <R> a row
 * @param <V> what is asked: made from all rows when they changed, and never changed itself
 */
public final class Directory<R extends Row, V> {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
    private static final String CHANGES = "changes";

    private final String name;
    private final Rows<R> rows;
    private final MongoCollection<Document> counters;
    private final Function<Collection<R>, V> view;
    private final InstantSource clock;
    private final Map<String, R> known = new HashMap<>();
    private @Nullable V current;
    private long changes = -1;
    private volatile Instant nextLook = Instant.MIN;

    /** Reads what is stored. */
    public Directory(
            MongoDatabase database,
            Generation generation,
            String name,
            RowCodec<R> codec,
            Function<Collection<R>, V> view,
            InstantSource clock) {
        this.name = name;
        this.rows = new Rows<>(generation.collection(database, name), codec);
        this.counters = generation.collection(database, "directories");
        this.view = view;
        this.clock = clock;
        look();
    }

    /** Takes the step unless the row has reached this position already; to be called by event handlers only. */
    public void step(String id, long position, Rows.Step<R> step) {
        rows.step(id, position, step);
        rows.find(id).ifPresent(this::learn);
        Batch.current().ifPresentOrElse(batch -> batch.join(this, Announcement::new).due = true, this::announce);
    }

    /** One row as it is known now; costs the same while thousands of others are coming in. */
    public Optional<R> find(String id) {
        lookNowAndThen();
        synchronized (known) {
            return Optional.ofNullable(known.get(id));
        }
    }

    /** Sequence up to which the row has come, −1 when there is none. */
    public long positionOf(String id) {
        return find(id).map(Row::position).orElse(-1L);
    }

    /** What is known now; the same object until something changes. */
    public V view() {
        lookNowAndThen();
        synchronized (known) {
            var made = current;
            if (made == null) {
                made = view.apply(List.copyOf(known.values()));
                current = made;
            }
            return made;
        }
    }

    private void lookNowAndThen() {
        if (!clock.instant().isBefore(nextLook)) {
            look();
        }
    }

    private void look() {
        nextLook = clock.instant().plus(BETWEEN_LOOKS);
        var counter = counters.find(eq("_id", name)).first();
        var seen = counter == null ? 0L : counter.get(CHANGES, Number.class).longValue();
        synchronized (known) {
            if (seen == changes) {
                return;
            }
            changes = seen;
        }
        rows.collection().find().map(rows::read).forEach(this::learn);
    }

    /** What is stored may be older than what this node has handled since. */
    private void learn(R row) {
        synchronized (known) {
            var before = known.get(row.id());
            if (before == null || before.position() < row.position()) {
                known.put(row.id(), row);
                current = null;
            }
        }
    }

    private void announce() {
        counters.updateOne(eq("_id", name), inc(CHANGES, 1L), new UpdateOptions().upsert(true));
    }

    /** Told once a batch, after its rows were written. */
    private final class Announcement implements Batch.Pending {
        private boolean due;

        @Override
        public Batch.Stage stage() {
            return Batch.Stage.ANNOUNCED;
        }

        @Override
        public boolean isDue() {
            return due;
        }

        @Override
        public void write() {
            announce();
            due = false;
        }
    }
}

package org.fengqiao.projections.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one read model. Within a batch of events each row is loaded once, changed in memory and written with all
 * the others at the end; outside a batch every change is written at once.
 */
public final class Rows<R extends Row> {
    private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);
    private static final ReplaceOptions OR_INSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<Document> collection;
    private final RowCodec<R> codec;

    /** One step of a row. */
    @FunctionalInterface
    public interface Step<R> {
        /** @param before null when there is no row yet */
        R after(@Nullable R before);
    }

    public Rows(MongoCollection<Document> collection, RowCodec<R> codec) {
        this.collection = collection;
        this.codec = codec;
    }

    public MongoCollection<Document> collection() {
        return collection;
    }

    /** The row as this batch left it, or as it is stored. */
    public Optional<R> find(String id) {
        return share().map(share -> share.find(id)).orElseGet(() -> stored(id));
    }

    /** Takes the step unless the row has reached this position already. */
    public void step(String id, long position, Step<R> step) {
        var before = find(id).orElse(null);
        if (before == null || before.position() < position) {
            put(step.after(before));
        }
    }

    /** Writes a row whatever was there. */
    public void put(R row) {
        share().ifPresentOrElse(share -> share.put(row), () -> write(List.of(replacement(row))));
    }

    public void remove(String id) {
        share().ifPresentOrElse(share -> share.remove(id), () -> write(List.of(removal(id))));
    }

    public R read(Document stored) {
        return codec.read(stored);
    }

    private Optional<Share> share() {
        return Batch.current().map(batch -> batch.join(this, () -> new Share(batch)));
    }

    private Optional<R> stored(String id) {
        return Optional.ofNullable(collection.find(eq("_id", id)).first()).map(codec::read);
    }

    private Map<String, R> stored(Set<String> ids) {
        var found = new HashMap<String, R>();
        for (var document : collection.find(in("_id", ids))) {
            var row = codec.read(document);
            found.put(row.id(), row);
        }
        return found;
    }

    private Document document(R row) {
        var document = new Document("_id", row.id()).append("position", row.position());
        document.putAll(codec.write(row));
        return document;
    }

    private WriteModel<Document> replacement(R row) {
        return new ReplaceOneModel<>(eq("_id", row.id()), document(row), OR_INSERT);
    }

    private WriteModel<Document> removal(String id) {
        return new DeleteOneModel<>(eq("_id", id));
    }

    private void write(List<WriteModel<Document>> writes) {
        collection.bulkWrite(writes, IN_ANY_ORDER);
    }

    /** This store's part of a batch. */
    private final class Share implements Batch.Pending {
        private final Batch batch;
        private final Map<String, Optional<R>> known = new HashMap<>();
        private final Set<String> absent = new HashSet<>();
        private final Map<String, Optional<R>> changed = new LinkedHashMap<>();
        private boolean lookedAhead;

        @Override
        public Batch.Stage stage() {
            return Batch.Stage.ROWS;
        }

        @Override
        public boolean isDue() {
            return !changed.isEmpty();
        }

        Share(Batch batch) {
            this.batch = batch;
        }

        Optional<R> find(String id) {
            if (!known.containsKey(id) && !lookedAhead && batch.aggregates().contains(id)) {
                lookAhead();
            }
            var row = known.get(id);
            return row != null ? row : remember(id, stored(id));
        }

        /** One question instead of one for each event of the batch. */
        private void lookAhead() {
            lookedAhead = true;
            var found = stored(batch.aggregates());
            for (var id : batch.aggregates()) {
                if (!known.containsKey(id)) {
                    remember(id, Optional.ofNullable(found.get(id)));
                }
            }
        }

        private Optional<R> remember(String id, Optional<R> row) {
            if (row.isEmpty()) {
                absent.add(id);
            }
            known.put(id, row);
            return row;
        }

        void put(R row) {
            known.put(row.id(), Optional.of(row));
            changed.put(row.id(), Optional.of(row));
        }

        void remove(String id) {
            known.put(id, Optional.empty());
            changed.put(id, Optional.empty());
        }

        @Override
        public void write() {
            var writes = new ArrayList<WriteModel<Document>>(changed.size());
            changed.forEach((id, row) -> writes.add(row.map(r -> write(id, r)).orElseGet(() -> removal(id))));
            Rows.this.write(writes);
            absent.removeAll(changed.keySet());
            changed.clear();
        }

        private WriteModel<Document> write(String id, R row) {
            return absent.contains(id) ? new InsertOneModel<>(document(row)) : replacement(row);
        }
    }
}

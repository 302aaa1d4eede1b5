package org.fengqiao.projections.worklist;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.store.Batch;
import org.fengqiao.projections.words.OpenWords;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/**
 * What a search compares (检索): keyed hashes of neighbouring characters, beside the rows so that they can go with the
 * key. Where keys are withheld or gone, a case simply has none; its number is found through its row.
 */
final class SearchIndex {
    static final String GRAMS = "grams";
    static final String NAME = "name";
    static final String TITLE = "title";
    static final String BANDS = "bands";
    static final int MOST_HITS = 500;

    private final MongoCollection<Document> collection;
    private final Vault vault;

    SearchIndex(MongoCollection<Document> collection, Vault vault) {
        this.collection = collection;
        this.vault = vault;
    }

    void changed(@Nullable WorklistRow before, WorklistRow after) {
        if (before == null
                || !before.title().equals(after.title())
                || !before.name().equals(after.name())) {
            share().worded(after);
        } else if (!before.scope().equals(after.scope())) {
            share().moved(after);
        }
    }

    /** Cases whose title, name or number part has all these hashes, at most one more than {@link #MOST_HITS}. */
    Set<String> find(UnitCode scope, List<String> grams) {
        var found = new HashSet<String>();
        collection
                .find(and(all(GRAMS, grams), eq(Field.SCOPE, scope.value())))
                .projection(Projections.include(Field.ID))
                .limit(MOST_HITS + 1)
                .forEach(hit -> found.add(hit.getString(Field.ID)));
        return found;
    }

    /** What these rows say is hashed anew: words whose key was deleted leave no hash behind. */
    void again(Collection<WorklistRow> rows) {
        var words = rows.stream().flatMap(row -> words(row).stream()).toList();
        var entries = entries(rows, OpenWords.of(words, vault));
        if (!entries.isEmpty()) {
            collection.bulkWrite(entries, new BulkWriteOptions().ordered(false));
        }
    }

    private List<WriteModel<Document>> entries(Collection<WorklistRow> rows, OpenWords words) {
        var hashing = vault.hashing();
        return rows.stream().map(row -> entry(row, words, hashing)).toList();
    }

    static List<Sealed> words(WorklistRow row) {
        return List.of(row.title(), row.name());
    }

    /** The hashes in order, so that a rebuild gives the same document. */
    private static WriteModel<Document> entry(WorklistRow row, OpenWords words, Vault.Hashing hashing) {
        var title = words.words(row.title());
        var name = words.words(row.name());
        var titleGrams = hashing.grams(title);
        var nameGrams = hashing.grams(name);
        var grams = new TreeSet<>(NumberPart.of(row.number()));
        grams.addAll(titleGrams);
        grams.addAll(nameGrams);
        grams.addAll(hashing.characters(title + name));
        var entry = new Document(Field.ID, row.id())
                .append(Field.SCOPE, WorklistCodec.codes(row.scope()))
                .append(GRAMS, List.copyOf(grams))
                .append(NAME, String.join("", nameGrams))
                .append(TITLE, titleGrams)
                .append(BANDS, Likeness.bands(titleGrams));
        return new ReplaceOneModel<>(eq(Field.ID, row.id()), entry, new ReplaceOptions().upsert(true));
    }

    private Share share() {
        var open = OpenWords.ofBatch(vault);
        return Batch.current()
                .map(batch -> batch.join(this, () -> new Share(open)))
                .orElseThrow();
    }

    /** This index's part of a batch. */
    private final class Share implements Batch.Pending {
        private final OpenWords open;
        private final Map<String, WorklistRow> worded = new LinkedHashMap<>();
        private final Map<String, WorklistRow> moved = new LinkedHashMap<>();

        Share(OpenWords open) {
            this.open = open;
        }

        @Override
        public Batch.Stage stage() {
            return Batch.Stage.DERIVED;
        }

        @Override
        public boolean isDue() {
            return !worded.isEmpty() || !moved.isEmpty();
        }

        void worded(WorklistRow row) {
            worded.put(row.id(), row);
            open.want(words(row));
        }

        void moved(WorklistRow row) {
            if (worded.replace(row.id(), row) == null) {
                moved.put(row.id(), row);
            }
        }

        @Override
        public void write() {
            var writes = new ArrayList<WriteModel<Document>>();
            if (!worded.isEmpty() && !vault.withheld()) {
                writes.addAll(entries(worded.values(), open));
            }
            moved.forEach((id, row) -> {
                if (!worded.containsKey(id)) {
                    writes.add(new UpdateOneModel<>(
                            eq(Field.ID, id), Updates.set(Field.SCOPE, WorklistCodec.codes(row.scope()))));
                }
            });
            worded.clear();
            moved.clear();
            if (!writes.isEmpty()) {
                collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            }
        }
    }
}

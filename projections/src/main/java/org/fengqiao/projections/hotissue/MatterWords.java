package org.fengqiao.projections.hotissue;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.store.Batch;
import org.fengqiao.projections.words.OpenWords;
import org.fengqiao.projections.words.Vault;

/**
 * The words of letters as the finder compares them (比对用词): keyed hashes, cut short, of title, text and name. Where the
 * keys are withheld or gone a letter has none, and is in no cluster.
 */
final class MatterWords {
    private static final String ID = "_id";

    private final MongoCollection<Document> collection;
    private final Vault vault;

    /** Which words. */
    enum Part {
        TITLE,
        TEXT,
        NAME
    }

    MatterWords(MongoCollection<Document> collection, Vault vault) {
        this.collection = collection;
        this.vault = vault;
    }

    void worded(String caseId, Part part, Sealed words) {
        var open = OpenWords.ofBatch(vault);
        Batch.current()
                .map(batch -> batch.join(this, () -> new Share(open)))
                .orElseThrow()
                .put(caseId, part, words);
    }

    /** Nothing compares the letter by its words any more. */
    void forget(String caseId) {
        collection.deleteOne(eq(ID, caseId));
    }

    /** What is known of these letters' words, by case. */
    Map<String, Map<Part, List<String>>> of(Collection<String> caseIds) {
        var found = new HashMap<String, Map<Part, List<String>>>();
        collection.find(in(ID, caseIds)).forEach(document -> {
            var parts = new EnumMap<Part, List<String>>(Part.class);
            for (var part : Part.values()) {
                var stored = document.getString(part.name());
                parts.put(part, stored == null ? List.of() : Shortened.read(stored));
            }
            found.put(document.getString(ID), parts);
        });
        return found;
    }

    /** The part of a batch. */
    private final class Share implements Batch.Pending {
        private final OpenWords open;
        private final Map<String, Map<Part, Sealed>> worded = new LinkedHashMap<>();

        Share(OpenWords open) {
            this.open = open;
        }

        @Override
        public Batch.Stage stage() {
            return Batch.Stage.DERIVED;
        }

        @Override
        public boolean isDue() {
            return !worded.isEmpty();
        }

        void put(String caseId, Part part, Sealed words) {
            worded.computeIfAbsent(caseId, _ -> new EnumMap<>(Part.class)).put(part, words);
            open.want(List.of(words));
        }

        @Override
        public void write() {
            if (!vault.withheld()) {
                var hashing = vault.hashing();
                var writes = new ArrayList<WriteModel<Document>>();
                worded.forEach((caseId, parts) -> writes.add(new UpdateOneModel<>(
                        eq(ID, caseId), updates(parts, hashing), new UpdateOptions().upsert(true))));
                collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            }
            worded.clear();
        }

        private Bson updates(Map<Part, Sealed> parts, Vault.Hashing hashing) {
            var updates = new ArrayList<Bson>();
            parts.forEach((part, words) -> updates.add(Updates.set(part.name(), hashing.shortened(open.words(words)))));
            return Updates.combine(updates);
        }
    }
}

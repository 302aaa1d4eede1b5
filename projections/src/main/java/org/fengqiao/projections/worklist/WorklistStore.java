package org.fengqiao.projections.worklist;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Rows;

/** The collections of the queue in one generation, and every index its questions need. */
record WorklistStore(
        MongoCollection<Document> worklist, MongoCollection<Document> counts, MongoCollection<Document> search) {
    /** Filters on these are answered from the index, beside the fields that bound it. */
    private static final List<String> FILTERS =
            List.of(Field.KIND, Field.LEVEL, Field.CATEGORY, Field.CATEGORY_1, Field.CATEGORY_2);

    static final Bson BY_ID = Indexes.ascending(Field.ID);
    static final Bson BY_NUMBER = Indexes.ascending(Field.NUMBER);
    static final Bson BY_UNNOTED = Indexes.ascending(Field.UNNOTED);
    static final Bson BY_KEPT_FROM = Indexes.ascending(Field.KEPT_FROM);
    static final Bson BY_SCOPE = Indexes.ascending(Field.SCOPE, Field.ID);

    static WorklistStore in(MongoDatabase database, Generation generation) {
        return new WorklistStore(
                generation.collection(database, "worklist"),
                generation.collection(database, "counts"),
                generation.collection(database, "search"));
    }

    Rows<WorklistRow> rows() {
        return new Rows<>(worklist, new WorklistCodec());
    }

    /** The index that gives this order without sorting, for one scope or one desk. */
    static Bson by(String equal, Sorting sorting) {
        var key = new Document(equal, 1);
        if (equal.equals(Field.SCOPE)) {
            key.append(Field.STATE, 1);
        }
        key.append(sorting.field(), sorting.direction());
        if (!equal.equals(Field.SCOPE)) {
            key.append(Field.STATE, 1);
        }
        FILTERS.forEach(field -> key.append(field, 1));
        return sorting == Sorting.DUE ? key : key.append(Field.DUE, 1);
    }

    /** What the projection itself asks by. */
    void createIndexes() {
        worklist.createIndexes(
                List.of(new IndexModel(BY_KEPT_FROM, new IndexOptions().sparse(true)), new IndexModel(BY_SCOPE)));
    }

    /** What only readers ask by. */
    void createIndexesOfReaders() {
        var indexes = new ArrayList<IndexModel>();
        for (var sorting : Sorting.values()) {
            indexes.add(new IndexModel(by(Field.SCOPE, sorting)));
            indexes.add(new IndexModel(by(Field.DESKS, sorting)));
        }
        indexes.add(new IndexModel(by(Field.DESK, Sorting.DUE)));
        indexes.add(new IndexModel(BY_NUMBER, new IndexOptions().unique(true)));
        indexes.add(new IndexModel(BY_UNNOTED, new IndexOptions().sparse(true)));
        worklist.createIndexes(indexes);
        counts.createIndex(Indexes.ascending(Field.SCOPE, Field.STATE, Field.KIND, Field.DUE));
        search.createIndexes(List.of(
                new IndexModel(Indexes.ascending(SearchIndex.GRAMS)),
                new IndexModel(Indexes.ascending(SearchIndex.NAME)),
                new IndexModel(Indexes.ascending(SearchIndex.BANDS))));
    }
}

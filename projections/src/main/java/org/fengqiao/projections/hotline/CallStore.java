package org.fengqiao.projections.hotline;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.bson.Document;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Rows;

/** The collections of calls in one generation, and every index their questions need. */
record CallStore(MongoCollection<Document> calls, MongoCollection<Document> counts, MongoCollection<Document> search) {
    static final String ID = "_id";
    static final String NUMBER = "number";
    static final String UNIT = "unit";
    static final String SCOPE = "scope";
    static final String STATE = "state";
    static final String DAY = "day";
    static final String CASE = "caseId";
    static final String GRAMS = "grams";

    /** Minute of the call and its identifier in one: a sort key that is never equal twice. */
    static final String TAKEN = "taken";

    static CallStore in(MongoDatabase database, Generation generation) {
        return new CallStore(
                generation.collection(database, "calls"),
                generation.collection(database, "callcounts"),
                generation.collection(database, "callsearch"));
    }

    Rows<CallRow> rows() {
        return new Rows<>(calls, new CallCodec());
    }

    void createIndexes() {
        calls.createIndexes(List.of(
                new IndexModel(Indexes.descending(SCOPE, TAKEN)),
                new IndexModel(Indexes.descending(SCOPE, STATE, TAKEN)),
                new IndexModel(Indexes.ascending(NUMBER), new IndexOptions().unique(true)),
                new IndexModel(Indexes.ascending(UNIT)),
                new IndexModel(Indexes.ascending(CASE), new IndexOptions().sparse(true))));
        counts.createIndex(Indexes.ascending(SCOPE, "due"));
        search.createIndexes(
                List.of(new IndexModel(Indexes.ascending(GRAMS)), new IndexModel(Indexes.ascending(UNIT))));
    }
}

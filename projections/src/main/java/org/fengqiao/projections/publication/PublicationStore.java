package org.fengqiao.projections.publication;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.bson.Document;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Rows;

/** The last words on cases in one generation, and every index their questions need. */
record PublicationStore(MongoCollection<Document> collection) {
    static final String SHOWN = "shown";
    static final String KEY = "key";
    static final String FROM = "from";
    static final String UNTIL = "until";

    static PublicationStore in(MongoDatabase database, Generation generation) {
        return new PublicationStore(generation.collection(database, "publications"));
    }

    Rows<PublicationRow> rows() {
        return new Rows<>(collection, new PublicationCodec());
    }

    void createIndexes() {
        collection.createIndexes(List.of(
                new IndexModel(Indexes.descending(KEY, UNTIL), new IndexOptions().sparse(true)),
                new IndexModel(Indexes.ascending(SHOWN), new IndexOptions().sparse(true))));
    }
}

package org.fengqiao.projections.proposal;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Rows;
import org.fengqiao.projections.worklist.Kept;

/** The proposals of one generation, and every index their questions need. */
record ProposalStore(MongoCollection<Document> proposals) {
    static final String ID = "_id";
    static final String NUMBER = "number";
    static final String SCOPE = "scope";
    static final String STATE = "state";
    static final String KIND = "kind";
    static final String BY = "by";
    static final String ADDRESSEE = "addressee";
    static final String ANSWER_BY = "answerBy";
    static final String CASES = "cases";

    /** Unit and year of each deed that a report counts, {@code 320508000000/2026}. */
    static final String KEYS = "keys";

    /** Minute in which it was made and its identifier in one: a sort key that is never equal twice. */
    static final String MADE = "made";

    static final Bson BY_SCOPE = Indexes.descending(SCOPE, MADE);
    static final Bson BY_STATE = Indexes.descending(SCOPE, STATE, MADE);
    static final Bson BY_KEY = Indexes.descending(KEYS, MADE);
    static final Bson BY_WAITING = Indexes.ascending(STATE, ID, ANSWER_BY);
    static final Bson BY_CASE = Indexes.ascending(CASES);

    static ProposalStore in(MongoDatabase database, Generation generation) {
        return new ProposalStore(generation.collection(database, "proposals"));
    }

    Rows<ProposalRow> rows() {
        return new Rows<>(proposals, new ProposalCodec());
    }

    void createIndexes() {
        proposals.createIndexes(List.of(
                new IndexModel(BY_SCOPE),
                new IndexModel(BY_STATE),
                new IndexModel(BY_KEY),
                new IndexModel(BY_WAITING),
                new IndexModel(BY_CASE, new IndexOptions().sparse(true)),
                new IndexModel(Indexes.ascending(Kept.KEYS), new IndexOptions().sparse(true)),
                new IndexModel(Indexes.ascending(NUMBER), new IndexOptions().unique(true))));
    }
}

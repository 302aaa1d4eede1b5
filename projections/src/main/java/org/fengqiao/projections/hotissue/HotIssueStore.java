package org.fengqiao.projections.hotissue;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import org.bson.Document;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Rows;
import org.fengqiao.projections.words.Vault;

/**
 * The collections of hot issues in one generation.
 *
 * @param issues one row each
 * @param letters which letter belongs to which
 * @param words what letters are compared by
 */
record HotIssueStore(Rows<HotIssueRow> issues, MongoCollection<Document> letters, MatterWords words) {
    static final String ISSUE = "issue";

    /** Who had the letter before it was answered with the others; missing until then. */
    static final String FROM = "from";

    static HotIssueStore in(MongoDatabase database, Generation generation, Vault vault) {
        return new HotIssueStore(
                new Rows<>(generation.collection(database, "hotIssues"), new HotIssueCodec()),
                generation.collection(database, "hotIssueLetters"),
                new MatterWords(generation.collection(database, "matterWords"), vault));
    }

    void createIndexes() {
        issues.collection().createIndex(Indexes.ascending(HotIssueCodec.UNIT));
        letters.createIndex(Indexes.ascending(ISSUE));
    }
}

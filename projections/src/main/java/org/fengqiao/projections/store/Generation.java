package org.fengqiao.projections.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/**
 * One filling of the read models (代次), counted from 1. A rebuild fills the next beside the live one.
 *
 * @see Generations
 */
public record Generation(int number) {
    public Generation {
        if (number < 1) {
            throw new IllegalArgumentException("generations are counted from 1");
        }
    }

    /** For example {@code worklist_g1}. */
    public MongoCollection<Document> collection(MongoDatabase database, String name) {
        return database.getCollection(name + "_" + this);
    }

    boolean owns(String collection) {
        return collection.endsWith("_" + this);
    }

    @Override
    public String toString() {
        return "g" + number;
    }
}

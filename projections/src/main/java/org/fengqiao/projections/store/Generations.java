package org.fengqiao.projections.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Which generation is live: a pointer, so that a rebuild runs beside it and becomes visible at once.
 *
 * @see "ADR 0010 embedded read models live in memory"
 */
public final class Generations {
    private static final Bson POINTER = eq("_id", "live");
    private static final String LIVE = "live";
    private static final String BEGUN = "begun";

    private final MongoDatabase database;
    private final MongoCollection<Document> pointers;
    private volatile Generation current;

    public Generations(MongoDatabase database) {
        this.database = database;
        this.pointers = database.getCollection("generations");
        pointers.updateOne(
                POINTER, combine(setOnInsert(LIVE, 1), setOnInsert(BEGUN, 1)), new UpdateOptions().upsert(true));
        this.current = read();
    }

    /** The live one, as this node knows it; costs nothing. */
    public Generation current() {
        return current;
    }

    /** Learns whether another node turned the pointer. */
    public Generation refresh() {
        current = read();
        return current;
    }

    /** The next one to fill. A number that an abandoned rebuild used is not given again. */
    public Generation begin() {
        var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        var pointer = Objects.requireNonNull(pointers.findOneAndUpdate(POINTER, inc(BEGUN, 1), after));
        return new Generation(pointer.getInteger(BEGUN));
    }

    /** Makes it the live one. */
    public void turnTo(Generation next) {
        pointers.updateOne(POINTER, set(LIVE, next.number()));
        current = next;
    }

    /** Drops the collections of one that is not live any more, or was abandoned. */
    public void drop(Generation old) {
        if (old.equals(refresh())) {
            throw new IllegalStateException(old + " is live");
        }
        for (var name : database.listCollectionNames().into(new ArrayList<>())) {
            if (old.owns(name)) {
                database.getCollection(name).drop();
            }
        }
    }

    private Generation read() {
        return new Generation(
                Objects.requireNonNull(pointers.find(POINTER).first()).getInteger(LIVE));
    }
}

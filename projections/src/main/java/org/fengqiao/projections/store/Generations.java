package org.fengqiao.projections.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
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
    private static final String SHAPE = "shape";

    /** Raised with every change to what a stored row holds. */
    private static final int SHAPE_NOW = 9;

    private final MongoDatabase database;
    private final MongoCollection<Document> pointers;
    private volatile Generation current;

    /**
     * Turns to an empty generation where rows of another shape are live, so that they are filled anew before the
     * platform is ready; nodes of two versions do not share a store.
     */
    public Generations(MongoDatabase database) {
        this(database, SHAPE_NOW);
    }

    Generations(MongoDatabase database, int shape) {
        this.database = database;
        this.pointers = database.getCollection("generations");
        pointers.updateOne(
                POINTER,
                combine(setOnInsert(LIVE, 1), setOnInsert(BEGUN, 1), setOnInsert(SHAPE, shape)),
                new UpdateOptions().upsert(true));
        this.current = read();
        if (pointer().getInteger(SHAPE, 1) != shape) {
            fillAnew(shape);
        }
    }

    /** Of several nodes that start together one turns the pointer. */
    private void fillAnew(int shape) {
        var old = current;
        var next = begin();
        var turned = pointers.updateOne(
                and(POINTER, eq(LIVE, old.number()), ne(SHAPE, shape)),
                combine(set(LIVE, next.number()), set(SHAPE, shape)));
        refresh();
        if (turned.getModifiedCount() == 1) {
            drop(old);
        }
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
        return new Generation(pointer().getInteger(LIVE));
    }

    private Document pointer() {
        return Objects.requireNonNull(pointers.find(POINTER).first());
    }
}

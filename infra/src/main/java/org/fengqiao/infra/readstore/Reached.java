package org.fengqiao.infra.readstore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * How far a processor has come, whichever node runs it (处理位点): its token, read without claiming it. A token store of
 * Axon's hands one out only to who claims it.
 */
public final class Reached {
    private static final int ONLY_SEGMENT = 0;

    private final MongoCollection<Document> tokens;
    private final Serializer serializer;

    Reached(MongoCollection<Document> tokens, Serializer serializer) {
        this.tokens = tokens;
        this.serializer = serializer;
    }

    /** Position of the last event that was handled; empty before the first one. */
    public OptionalLong by(String processor) {
        var entry = tokens.find(and(eq("processorName", processor), eq("segment", ONLY_SEGMENT)))
                .first();
        if (entry == null || !(entry.get("token") instanceof Binary token)) {
            return OptionalLong.empty();
        }
        var kept = new SimpleSerializedObject<>(token.getData(), byte[].class, entry.getString("tokenType"), null);
        TrackingToken reached = serializer.deserialize(kept);
        return reached == null ? OptionalLong.empty() : reached.position();
    }
}

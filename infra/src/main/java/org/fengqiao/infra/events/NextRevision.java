package org.fengqiao.infra.events;

import java.util.function.Consumer;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes of one revision of an event the next (版本升级). */
final class NextRevision extends SingleEventUpcaster {
    private final SimpleSerializedType from;
    private final SimpleSerializedType to;
    private final Consumer<ObjectNode> change;

    /** @param change what the next revision says otherwise */
    NextRevision(String stored, int revision, Consumer<ObjectNode> change) {
        this.from = new SimpleSerializedType(stored, String.valueOf(revision));
        this.to = new SimpleSerializedType(stored, String.valueOf(revision + 1));
        this.change = change;
    }

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(from);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, JsonNode.class, payload -> {
            change.accept((ObjectNode) payload);
            return payload;
        });
    }
}

package org.fengqiao.infra.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All events as lines of JSON, in the order of the store (事件行). */
@Component
class EventLines {
    private static final int PATIENCE_MS = 500;

    /** One event. */
    private record Line(
            long position,
            String aggregate,
            String id,
            long sequence,
            String type,
            String revision,
            Instant recordedAt,
            Map<String, String> trace,
            JsonNode payload) {}

    private final EventStore events;
    private final Serializer serializer;
    private final JsonMapper json = JsonMapper.builder().build();

    EventLines(EventStore events, Serializer serializer) {
        this.events = events;
        this.serializer = serializer;
    }

    /** Up to the event that was the last when it began; answers how many. */
    long write(OutputStream out) throws IOException {
        var head = events.createHeadToken();
        var end = head == null ? 0 : head.position().orElse(0);
        var count = 0L;
        try (var stream = events.openStream(events.createTailToken())) {
            var position = 0L;
            while (position < end && stream.hasNextAvailable(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                var event = stream.nextAvailable();
                position = event.trackingToken().position().orElse(end);
                out.write(json.writeValueAsBytes(line(event, position)));
                out.write('\n');
                count++;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.flush();
        return count;
    }

    private Line line(TrackedEventMessage<?> event, long position) {
        var stored = serializer.serialize(event.getPayload(), byte[].class);
        var trace = new TreeMap<String, String>();
        event.getMetaData().forEach((name, value) -> trace.put(name, String.valueOf(value)));
        var domain = event instanceof DomainEventMessage<?> message ? message : null;
        return new Line(
                position,
                domain == null ? "" : domain.getType(),
                domain == null ? "" : domain.getAggregateIdentifier(),
                domain == null ? 0 : domain.getSequenceNumber(),
                stored.getType().getName(),
                stored.getType().getRevision(),
                event.getTimestamp(),
                trace,
                json.readTree(new String(stored.getData(), StandardCharsets.UTF_8)));
    }
}

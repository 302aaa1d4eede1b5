package org.fengqiao.infra.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Events as lines of JSON, in the order of the store (事件行); what was sealed stays sealed. */
@Component
public class EventLines {
    private static final int PATIENCE_MS = 500;

    /** @param position in the store; null where the gaps between positions would tell of what is left out */
    private record Line(
            @Nullable Long position,
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
    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    EventLines(EventStore events, Serializer serializer) {
        this.events = events;
        this.serializer = serializer;
    }

    /** All of them, each with its position, up to the one that was the last when it began; answers how many. */
    public long write(OutputStream out) throws IOException {
        return write(out, Set.of(), true);
    }

    /** Those that name nothing of this: neither as what they are about nor anywhere else. */
    long without(Set<String> kept, OutputStream out) throws IOException {
        return write(out, kept, false);
    }

    /** Those of one case that name nothing else of this. */
    long ofCase(String caseId, Set<String> kept, OutputStream out) throws IOException {
        var count = 0L;
        var stream = events.readEvents(caseId);
        while (stream.hasNext()) {
            count += write(line(stream.next(), null), kept, out);
        }
        out.flush();
        return count;
    }

    private long write(OutputStream out, Set<String> kept, boolean placed) throws IOException {
        var head = events.createHeadToken();
        var end = head == null ? 0 : head.position().orElse(0);
        var count = 0L;
        try (var stream = events.openStream(events.createTailToken())) {
            var position = 0L;
            while (position < end && stream.hasNextAvailable(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                var event = stream.nextAvailable();
                position = event.trackingToken().position().orElse(end);
                count += write(line(event, placed ? position : null), kept, out);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.flush();
        return count;
    }

    private int write(Line line, Set<String> kept, OutputStream out) throws IOException {
        var text = json.writeValueAsString(line);
        if (kept.stream().anyMatch(text::contains)) {
            return 0;
        }
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        return 1;
    }

    private Line line(EventMessage<?> event, @Nullable Long position) {
        var stored = event.serializePayload(serializer, byte[].class);
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

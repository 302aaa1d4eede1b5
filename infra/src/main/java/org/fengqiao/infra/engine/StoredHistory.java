package org.fengqiao.infra.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.projections.history.CaseHistory;
import org.springframework.stereotype.Component;

/** Reads a case's events straight from the event store. */
@Component
class StoredHistory implements CaseHistory {
    private final EventStore events;
    private final Serializer serializer;

    StoredHistory(EventStore events, Serializer serializer) {
        this.events = events;
        this.serializer = serializer;
    }

    @Override
    public List<Recorded> of(String caseId) {
        var recorded = new ArrayList<Recorded>();
        var stream = events.readEvents(caseId);
        while (stream.hasNext()) {
            if (stream.next() instanceof DomainEventMessage<?> message
                    && message.getPayload() instanceof PetitionEvent event) {
                recorded.add(recorded(message, event));
            }
        }
        return recorded;
    }

    private Recorded recorded(DomainEventMessage<?> message, PetitionEvent event) {
        var stored = event.getClass().getAnnotation(StoredAs.class);
        var trace = message.getMetaData();
        return new Recorded(
                message.getSequenceNumber(),
                stored.value(),
                stored.revision(),
                message.getTimestamp(),
                String.valueOf(trace.getOrDefault(Trace.ACCOUNT, "")),
                String.valueOf(trace.getOrDefault(Trace.UNIT, "")),
                String.valueOf(trace.getOrDefault(Trace.DUTY, "")),
                event.rule(),
                event,
                () -> written(event));
    }

    private String written(PetitionEvent event) {
        return new String(serializer.serialize(event, byte[].class).getData(), StandardCharsets.UTF_8);
    }
}

package org.fengqiao.infra.engine;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.projections.history.StoredEvents;
import org.springframework.stereotype.Component;

/** Reads the events of a unit, account or category straight from the event store. */
@Component
class StoredHouse implements StoredEvents {
    private final EventStore events;

    StoredHouse(EventStore events) {
        this.events = events;
    }

    @Override
    public List<Stored> of(String id) {
        var stored = new ArrayList<Stored>();
        var stream = events.readEvents(id);
        while (stream.hasNext()) {
            var message = stream.next();
            var account = String.valueOf(message.getMetaData().getOrDefault(Trace.ACCOUNT, ""));
            stored.add(new Stored(message.getPayload(), message.getTimestamp(), account));
        }
        return stored;
    }
}

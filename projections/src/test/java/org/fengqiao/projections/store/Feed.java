package org.fengqiao.projections.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.fengqiao.domain.decision.Trace;

/**
 * Events in their global order, delivered to annotated handlers in batches as a streaming processor does it; what was
 * delivered can be delivered again.
 */
public final class Feed {
    private static final Instant START = Instant.parse("2026-11-02T01:00:00Z");

    private final List<TrackedEventMessage<?>> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private MetaData envelope = MetaData.emptyInstance();
    private int delivered;

    /** Whoever causes the events from now on. */
    public Feed by(String account) {
        envelope = MetaData.with(Trace.ACCOUNT, account);
        return this;
    }

    /** The next event of this aggregate. */
    public Feed happens(String aggregate, Object event) {
        long sequence = sequences.merge(aggregate, 0L, (last, _) -> last + 1);
        var at = START.plusSeconds(events.size());
        var message = new GenericDomainEventMessage<>(
                "type", aggregate, sequence, event, envelope, "event-" + events.size(), at);
        events.add(new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(events.size()), message));
        return this;
    }

    public int size() {
        return events.size();
    }

    /** All that was not delivered yet, in one batch. */
    public void deliver(Object... handlers) {
        deliverBy(Integer.MAX_VALUE, handlers);
    }

    public void deliverBy(int batch, Object... handlers) {
        redeliver(delivered, batch, handlers);
    }

    /** Again from there: the token was not stored. */
    public void redeliver(int from, int batch, Object... handlers) {
        var adapters = List.of(handlers).stream()
                .map(AnnotationEventHandlerAdapter::new)
                .toList();
        for (int next = from; next < events.size(); ) {
            int until = (int) Math.min(events.size(), (long) next + batch);
            handle(events.subList(next, until), adapters);
            delivered = until;
            next = until;
        }
    }

    /** One batch from there; answers where it ended. */
    public int redeliverOne(int from, int batch, Object handler) {
        int until = Math.min(events.size(), from + batch);
        handle(events.subList(from, until), List.of(new AnnotationEventHandlerAdapter(handler)));
        return until;
    }

    private static void handle(List<TrackedEventMessage<?>> batch, List<AnnotationEventHandlerAdapter> adapters) {
        var work = new BatchingUnitOfWork<EventMessage<?>>(List.copyOf(batch));
        var result = work.executeWithResult(() -> new DefaultInterceptorChain<EventMessage<?>>(
                        work, List.of(new WritesAtEndOfBatch()), message -> handleAll(message, adapters))
                .proceed());
        if (result.isExceptional()) {
            throw new IllegalStateException("the batch was rolled back", result.exceptionResult());
        }
    }

    private static Object handleAll(EventMessage<?> message, List<AnnotationEventHandlerAdapter> adapters)
            throws Exception {
        for (var adapter : adapters) {
            adapter.handle(message);
        }
        return "handled";
    }
}

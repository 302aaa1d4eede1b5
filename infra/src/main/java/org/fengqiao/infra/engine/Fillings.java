package org.fengqiao.infra.engine;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.StreamableMessageSource;
import org.fengqiao.projections.store.WritesAtEndOfBatch;
import org.springframework.stereotype.Component;

/** Begins to fill read models from the first event on, beside those that are asked now (填充). */
@Component
public class Fillings {
    private static final int BATCH = 500;

    private final EventStore events;

    Fillings(EventStore events) {
        this.events = events;
    }

    /**
     * Not yet started.
     *
     * @param handlers in the order in which they see an event
     * @param tokens where it remembers how far it is
     * @param around what else decides on each event whether and how it is handled
     */
    @SafeVarargs
    public final Filling of(
            String name,
            List<Object> handlers,
            TokenStore tokens,
            MessageHandlerInterceptor<? super EventMessage<?>>... around) {
        return new Filling(name, (coordinator, worker) -> {
            var processor = processor(name, handlers, tokens, coordinator, worker);
            processor.registerHandlerInterceptor(new WritesAtEndOfBatch());
            for (var each : around) {
                processor.registerHandlerInterceptor(each);
            }
            return processor;
        });
    }

    /** Position of the last event there is now; -1 where there is none. */
    public long head() {
        var head = events.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    private StreamingEventProcessor processor(
            String name,
            List<Object> handlers,
            TokenStore tokens,
            ScheduledExecutorService coordinator,
            ScheduledExecutorService worker) {
        return PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(handlers)
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .sequencingPolicy(_ -> "line")
                        .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(events)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createTailToken)
                .batchSize(BATCH)
                .build();
    }
}

package org.fengqiao.infra.notices;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.fengqiao.infra.NodeName;
import org.fengqiao.infra.engine.Progress;
import org.fengqiao.infra.events.EventSource;
import org.fengqiao.infra.records.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Reads events for those who are to be told of them, persons and other cases (通知处理器). It has a place of its own in the
 * stream, kept durably, begins with the first event after it was set up, and is no read model: a rebuild does not touch
 * it. It starts once the read models have caught up, because whom an event concerns depends on who works where. An event
 * that cannot be handled is parked, and the others go on ({@link ParkingHandler}).
 *
 * @see "ADR 0019 notices"
 */
@Component
class NoticeProcessor implements SmartLifecycle {
    static final String NAME = "notices";
    private static final int BATCH = 50;

    private final StreamingEventProcessor processor;
    private final ScheduledExecutorService coordinator = one("coordinator");
    private final ScheduledExecutorService worker = one("worker");
    private final Progress progress;
    private volatile boolean wanted;
    private volatile boolean started;

    NoticeProcessor(
            EventStore store,
            ObjectProvider<EventSource> embedded,
            Records records,
            Serializer serializer,
            NodeName node,
            Clock clock,
            ParkingHandlers handlers,
            Progress progress) {
        this.progress = progress;
        this.processor = PooledStreamingEventProcessor.builder()
                .name(NAME)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(List.copyOf(handlers.all()))
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .sequencingPolicy(_ -> "line")
                        .build())
                .errorHandler(PropagatingErrorHandler.instance())
                .messageSource(source(store, embedded.getIfAvailable()))
                .tokenStore(new RecordsTokens(records, serializer, node.value(), clock))
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(coordinator)
                .workerExecutor(worker)
                .initialSegmentCount(1)
                .initialToken(StreamableMessageSource::createHeadToken)
                .batchSize(BATCH)
                .build();
        progress.showLag(processor);
    }

    private static StreamableMessageSource<TrackedEventMessage<?>> source(
            EventStore store, @Nullable EventSource embedded) {
        return embedded != null ? embedded : store;
    }

    private static ScheduledExecutorService one(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(NAME + "-" + name).factory());
    }

    @Scheduled(fixedDelay = 250)
    void look() {
        if (wanted && !started && progress.caughtUp()) {
            started = true;
            processor.start();
        }
    }

    @Override
    public void start() {
        wanted = true;
    }

    @Override
    public void stop() {
        wanted = false;
        if (started) {
            processor.shutDown();
            started = false;
        }
        coordinator.shutdownNow();
        worker.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return wanted;
    }
}

package org.fengqiao.infra.engine;

import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.fengqiao.projections.store.Generation;
import org.fengqiao.projections.store.Generations;
import org.fengqiao.projections.store.Processor;
import org.fengqiao.projections.store.WritesAtEndOfBatch;
import org.springframework.stereotype.Component;

/**
 * Fills the next generation of the read models beside the live one, and turns to it once it has caught up (重建读模型). It
 * sends nothing: what acts on the world is not among the handlers.
 */
@Component
public class Rebuild {
    private static final int BATCH = 500;
    private static final long LOOK_EVERY_MS = 100;

    private final EventStore events;
    private final TokenStore tokens;
    private final Generations generations;
    private final ReadModels models;
    private final LiveProcessor live;

    Rebuild(EventStore events, TokenStore tokens, Generations generations, ReadModels models, LiveProcessor live) {
        this.events = events;
        this.tokens = tokens;
        this.generations = generations;
        this.models = models;
        this.live = live;
    }

    /**
     * Blocks until done or stopped; other nodes that run the old generation are to be restarted afterwards.
     *
     * @param progress told the position that is reached
     * @return false when it was stopped: then nothing has changed
     */
    public boolean run(LongConsumer progress, BooleanSupplier stop) throws InterruptedException {
        var old = generations.current();
        var next = generations.begin();
        var filling = filling(next);
        filling.processor().start();
        try {
            while (!caughtUp(filling.processor())) {
                if (stop.getAsBoolean()) {
                    return abandon(filling, next);
                }
                progress.accept(position(filling.processor()));
                Thread.sleep(LOOK_EVERY_MS);
            }
            progress.accept(position(filling.processor()));
            models.makeReadable().accept(next);
            generations.turnTo(next);
            live.turnTo(filling);
            generations.drop(old);
            return true;
        } catch (InterruptedException e) {
            abandon(filling, next);
            throw e;
        }
    }

    private boolean abandon(Filling filling, Generation next) {
        filling.close();
        generations.drop(next);
        return false;
    }

    /** Fills this generation from the first event on; not yet started. */
    public Filling filling(Generation generation) {
        var name = Processor.CASES.nameIn(generation);
        return new Filling(name, (coordinator, worker) -> processor(name, generation, coordinator, worker));
    }

    private StreamingEventProcessor processor(
            String name, Generation generation, ScheduledExecutorService coordinator, ScheduledExecutorService worker) {
        var processor = PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(models.handlersOf().apply(generation))
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
        processor.registerHandlerInterceptor(new WritesAtEndOfBatch());
        return processor;
    }

    private boolean caughtUp(StreamingEventProcessor processor) {
        var head = events.createHeadToken();
        var until = head == null ? -1 : head.position().orElse(-1);
        return processor.processingStatus().values().stream().anyMatch(s -> s.isCaughtUp() && !s.isErrorState())
                && position(processor) >= until;
    }

    private static long position(StreamingEventProcessor processor) {
        return processor.processingStatus().values().stream()
                .mapToLong(status -> status.getCurrentPosition().orElse(0))
                .findFirst()
                .orElse(0);
    }
}

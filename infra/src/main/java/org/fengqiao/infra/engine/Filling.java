package org.fengqiao.infra.engine;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.StreamingEventProcessor;

/** A processor that fills a generation beside the live one, on threads of its own (填充处理器); closing it ends them too. */
public final class Filling implements AutoCloseable {
    private final ScheduledExecutorService coordinator;
    private final ScheduledExecutorService worker;
    private final StreamingEventProcessor processor;

    /** @param made makes the processor, not yet started, on these two: its coordinator's and its worker's */
    Filling(String name, BiFunction<ScheduledExecutorService, ScheduledExecutorService, StreamingEventProcessor> made) {
        coordinator = one(name + "-coordinator");
        worker = one(name + "-worker");
        processor = made.apply(coordinator, worker);
    }

    private static ScheduledExecutorService one(String name) {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).factory());
    }

    public StreamingEventProcessor processor() {
        return processor;
    }

    /** Of the last event that was handled; 0 before the first. */
    public long position() {
        return processor.processingStatus().values().stream()
                .mapToLong(status -> status.getCurrentPosition().orElse(0))
                .findFirst()
                .orElse(0);
    }

    /** Whether it has handled all events up to this one, and none of them broke it. */
    public boolean hasReached(long head) {
        return processor.processingStatus().values().stream().anyMatch(s -> s.isCaughtUp() && !s.isErrorState())
                && position() >= head;
    }

    /** Waits until the processor has let go of its segment. */
    @Override
    public void close() {
        processor.shutDown();
        coordinator.shutdownNow();
        worker.shutdownNow();
    }
}

package org.fengqiao.infra.events;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Wakes processors right after a commit, where the embedded store would let them poll twice a second.
 *
 * <p>A callback that comes before the committed event can be read is answered by waiting {@value #PATIENCE_MS} ms for it.
 * Events that come close after one another are handed out in {@link Rounds}.
 */
public final class EventSource implements StreamableMessageSource<TrackedEventMessage<?>> {
    private static final int PATIENCE_MS = 50;
    private static final long FRESH_NANOS = 200_000_000L;
    private static final Executor SOON = CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS);

    private final EventStore store;
    private final Supplier<Rounds> rounds;
    private final Set<Runnable> waiting = ConcurrentHashMap.newKeySet();
    private final Set<WokenStream> open = ConcurrentHashMap.newKeySet();
    private volatile long wokenAt;

    public EventSource(EventStore store) {
        this(store, Rounds::new);
    }

    EventSource(EventStore store, Supplier<Rounds> rounds) {
        this.store = store;
        this.rounds = rounds;
        store.registerDispatchInterceptor(_ -> {
            if (CurrentUnitOfWork.isStarted()) {
                CurrentUnitOfWork.get().root().afterCommit(_ -> wake());
            } else {
                SOON.execute(this::wake);
            }
            return (_, message) -> (EventMessage<?>) message;
        });
    }

    private void wake() {
        wokenAt = System.nanoTime();
        waiting.forEach(Runnable::run);
    }

    /** Somebody waits until what was recorded is handled (催办): no round rests for company. */
    public void hurry() {
        open.forEach(WokenStream::hurry);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken after) {
        var stream = new WokenStream(store.openStream(after));
        open.add(stream);
        return stream;
    }

    @Override
    public TrackingToken createTailToken() {
        return store.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return store.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant at) {
        return store.createTokenAt(at);
    }

    private final class WokenStream implements BlockingStream<TrackedEventMessage<?>> {
        private final BlockingStream<TrackedEventMessage<?>> stream;
        private final Rounds round = rounds.get();
        private @Nullable Runnable callback;

        WokenStream(BlockingStream<TrackedEventMessage<?>> stream) {
            this.stream = stream;
        }

        private void hurry() {
            round.hurry();
        }

        @Override
        public boolean setOnAvailableCallback(@Nullable Runnable next) {
            forget();
            callback = next;
            if (next != null) {
                waiting.add(next);
            }
            return true;
        }

        private void forget() {
            if (callback != null) {
                waiting.remove(callback);
            }
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit);
        }

        @Override
        public boolean hasNextAvailable() {
            if (stream.hasNextAvailable()) {
                return true;
            }
            try {
                round.end();
                if (wokenAt == 0 || System.nanoTime() - wokenAt > FRESH_NANOS) {
                    return stream.hasNextAvailable();
                }
                return stream.hasNextAvailable(PATIENCE_MS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            round.handOut();
            return stream.nextAvailable();
        }

        @Override
        public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> message) {
            stream.skipMessagesWithPayloadTypeOf(message);
        }

        @Override
        public void close() {
            forget();
            open.remove(this);
            stream.close();
        }
    }
}

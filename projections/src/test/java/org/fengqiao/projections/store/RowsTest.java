package org.fengqiao.projections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rows are loaded once and written once for a whole batch. */
class RowsTest {
    private final MongoDatabase database = EmbeddedMongo.freshDatabase();
    private final Rows<Tally> rows = new Rows<>(database.getCollection("tallies"), new Codec());
    private final List<Long> storedWhenHandled = new ArrayList<>();

    record Tally(String id, long position, int sum) implements Row {}

    record Added(String id, int n) {}

    static final class Codec implements RowCodec<Tally> {
        @Override
        public Document write(Tally row) {
            return new Document("sum", row.sum());
        }

        @Override
        public Tally read(Document stored) {
            return new Tally(stored.getString("_id"), stored.getLong("position"), stored.getInteger("sum"));
        }
    }

    class Adding {
        @EventHandler
        void on(Added event, @SequenceNumber long sequence) {
            storedWhenHandled.add(database.getCollection("tallies").countDocuments());
            if (event.n() < 0) {
                throw new IllegalArgumentException("no such thing");
            }
            rows.step(event.id(), sequence, before -> new Tally(event.id(), sequence, sum(before) + event.n()));
        }

        private int sum(@Nullable Tally before) {
            return before == null ? 0 : before.sum();
        }
    }

    @Test
    void aBatchIsWrittenAtItsEnd() {
        var feed = new Feed();
        feed.happens("a", new Added("a", 1)).happens("b", new Added("b", 5)).happens("a", new Added("a", 2));
        feed.deliver(new Adding());
        assertThat(storedWhenHandled).containsExactly(0L, 0L, 0L);
        assertThat(rows.find("a")).contains(new Tally("a", 1, 3));
        assertThat(rows.find("b")).contains(new Tally("b", 0, 5));
    }

    @Test
    void anEventThatARowHasSeenChangesNothing() {
        var feed = new Feed();
        feed.happens("a", new Added("a", 1)).happens("a", new Added("a", 2));
        feed.deliver(new Adding());
        feed.redeliver(0, 1, new Adding());
        feed.happens("a", new Added("a", 4));
        feed.redeliver(1, 10, new Adding());
        assertThat(rows.find("a")).contains(new Tally("a", 2, 7));
    }

    @Test
    void aBatchThatFailsLeavesNothingBehind() {
        var feed = new Feed();
        feed.happens("a", new Added("a", 1)).happens("b", new Added("b", -1));
        assertThatThrownBy(() -> feed.deliver(new Adding())).hasRootCauseMessage("no such thing");
        assertThat(rows.find("a")).isEmpty();
    }

    @Test
    void outsideABatchAChangeIsWrittenAtOnce() {
        rows.put(new Tally("a", 0, 1));
        rows.step("a", 1, before -> new Tally("a", 1, 9));
        rows.step("a", 1, before -> new Tally("a", 1, 10));
        assertThat(rows.find("a")).contains(new Tally("a", 1, 9));
        rows.remove("a");
        assertThat(rows.find("a")).isEmpty();
    }

    @Test
    void aStreamingProcessorStoresItsTokenAfterTheRows() throws Exception {
        var store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        var rowsWhenTokenStored = new ArrayList<Long>();
        var tokens = new InMemoryTokenStore() {
            @Override
            public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
                if (token != null) {
                    rowsWhenTokenStored.add(database.getCollection("tallies").countDocuments());
                }
                super.storeToken(token, processor, segment);
            }
        };
        for (int i = 0; i < 20; i++) {
            store.publish(new GenericDomainEventMessage<>("type", "t" + i, 0, new Added("t" + i, 1)));
        }
        try (var workers = Executors.newScheduledThreadPool(2)) {
            var processor = processor(store, tokens, workers);
            processor.start();
            var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (database.getCollection("tallies").countDocuments() < 20 && System.nanoTime() < until) {
                Thread.sleep(20);
            }
            processor.shutDown();
            workers.shutdownNow();
        }
        assertThat(rowsWhenTokenStored.getLast()).isEqualTo(20);
        assertThat(rowsWhenTokenStored.getFirst()).isPositive();
    }

    private PooledStreamingEventProcessor processor(
            EmbeddedEventStore store,
            InMemoryTokenStore tokens,
            java.util.concurrent.ScheduledExecutorService workers) {
        var processor = PooledStreamingEventProcessor.builder()
                .name("cases-g1")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new Adding())
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .build())
                .messageSource(store)
                .tokenStore(tokens)
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(workers)
                .workerExecutor(workers)
                .initialSegmentCount(1)
                .initialToken(source -> source.createTailToken())
                .batchSize(100)
                .build();
        processor.registerHandlerInterceptor(new WritesAtEndOfBatch());
        return processor;
    }
}

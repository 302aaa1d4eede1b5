package org.fengqiao.infra.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What processors are given, and when. */
class EventSourceTest {
    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final EventSource source = new EventSource(store);

    @AfterEach
    void close() {
        store.shutDown();
    }

    private static void publish(EventStore to, long sequence) {
        to.publish(new GenericDomainEventMessage<>("case", "c1", sequence, "event " + sequence));
    }

    @Test
    void who_waits_is_woken_when_something_is_recorded() throws InterruptedException {
        try (var stream = source.openStream(null)) {
            var woken = new CountDownLatch(1);
            assertThat(stream.setOnAvailableCallback(woken::countDown)).isTrue();
            publish(store, 0);
            assertThat(woken.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void everything_is_handed_out_once_and_in_its_order() throws InterruptedException {
        try (var stream = source.openStream(null)) {
            publish(store, 0);
            assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
            var first = stream.nextAvailable().getPayload();
            publish(store, 1);
            publish(store, 2);
            var second = next(stream);
            var third = next(stream);
            assertThat(List.of(first, second, third)).isEqualTo(List.of("event 0", "event 1", "event 2"));
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    @Test
    void a_round_rests_once_everything_is_handed_out() throws InterruptedException {
        var rests = new AtomicInteger();
        var resting = new EventSource(store, () -> new Rounds(() -> 0, (_, _) -> rests.incrementAndGet()));
        try (var stream = resting.openStream(null)) {
            publish(store, 0);
            publish(store, 1);
            assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
            stream.nextAvailable();
            assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
            assertThat(stream.hasNextAvailable()).isTrue();
            assertThat(rests).as("there is one more").hasValue(0);
            stream.nextAvailable();

            stream.hasNextAvailable();
            assertThat(rests).hasValue(1);
        }
    }

    @Test
    @Timeout(10)
    void who_waits_is_not_kept_waiting_for_company() throws InterruptedException {
        var endless = new EventSource(store, () -> new Rounds(() -> 0, (_, permit) -> permit.acquire()));
        try (var stream = endless.openStream(null)) {
            publish(store, 0);
            assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
            stream.nextAvailable();

            endless.hurry();
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    private static Object next(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        while (!stream.hasNextAvailable()) {
            Thread.onSpinWait();
        }
        return stream.nextAvailable().getPayload();
    }
}

package org.fengqiao.infra.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.fengqiao.domain.decision.Receipt;
import org.junit.jupiter.api.Test;

/** One wait for everything that is written and then read. */
class OwnWritesTest {
    private static final Receipt RECEIPT = new Receipt("unit", 3);
    private static final Runnable NOT = () -> {};

    @Test
    void it_waits_until_the_row_has_come_so_far() {
        var position = new AtomicLong(-1);

        assertThat(OwnWrites.await(NOT, Duration.ofSeconds(10), RECEIPT, position::incrementAndGet))
                .isTrue();
        assertThat(position).hasValue(3);
    }

    @Test
    void who_waits_says_so_and_who_need_not_does_not() {
        var position = new AtomicLong(1);

        assertThat(OwnWrites.await(position::incrementAndGet, Duration.ofSeconds(10), RECEIPT, position::get))
                .as("nothing else moves it")
                .isTrue();
        assertThat(position).hasValue(3);
    }

    @Test
    void it_gives_up_in_time_and_says_so() {
        assertThat(OwnWrites.await(NOT, Duration.ofMillis(30), RECEIPT, () -> 2))
                .isFalse();
    }

    @Test
    void who_is_interrupted_waits_no_longer() {
        Thread.currentThread().interrupt();

        assertThat(OwnWrites.await(NOT, Duration.ofSeconds(10), RECEIPT, () -> 2))
                .isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }
}

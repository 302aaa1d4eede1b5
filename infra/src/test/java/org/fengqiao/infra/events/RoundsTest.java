package org.fengqiao.infra.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RoundsTest {
    private static final long BEGINNING = Long.MAX_VALUE - TimeUnit.MILLISECONDS.toNanos(1);

    private final List<Long> rests = new ArrayList<>();
    private long now = BEGINNING;
    private final Rounds rounds = new Rounds(() -> now, (left, _) -> rests.add(left));

    private void pass(long ms) {
        now += TimeUnit.MILLISECONDS.toNanos(ms);
    }

    @Test
    void before_the_first_event_nothing_is_waited_for() throws InterruptedException {
        rounds.end();
        assertThat(rests).isEmpty();
    }

    @Test
    void after_an_event_the_rest_of_its_round_is_waited_for() throws InterruptedException {
        rounds.handOut();
        pass(5);
        rounds.end();
        assertThat(rests).containsExactly(TimeUnit.MILLISECONDS.toNanos(20));
    }

    @Test
    void what_comes_after_a_while_begins_at_once() throws InterruptedException {
        rounds.handOut();
        pass(25);
        rounds.end();
        assertThat(rests).isEmpty();
    }

    @Test
    @Timeout(10)
    void who_waits_for_what_was_recorded_ends_the_round() {
        var unending = new Rounds(() -> 0, (_, permit) -> permit.acquire());
        unending.handOut();
        unending.hurry();
        unending.hurry();
        assertThatNoException().isThrownBy(unending::end);
    }
}

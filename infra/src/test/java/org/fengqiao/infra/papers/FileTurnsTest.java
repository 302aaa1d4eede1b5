package org.fengqiao.infra.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.domain.refusal.Refused;
import org.junit.jupiter.api.Test;

class FileTurnsTest {
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    void one_file_is_made_after_the_other_and_whoever_finds_too_many_waiting_is_told_so() throws Exception {
        var turns = new FileTurns(Duration.ofMinutes(1));
        var asked = new ArrayList<Future<String>>();
        try (var readers = Executors.newFixedThreadPool(20)) {
            for (int reader = 0; reader < 20; reader++) {
                asked.add(readers.submit(() -> tried(turns)));
            }
        }

        assertThat(asked).extracting(Future::resultNow).contains("made").isSubsetOf("made", "paper.file-busy");
        assertThat(most).hasValue(1);
        assertThat(turns.<String>take(() -> "made")).isEqualTo("made");
    }

    @Test
    void nobody_waits_for_ever_and_a_file_that_fails_makes_room() throws Exception {
        var turns = new FileTurns(Duration.ZERO);
        var begun = new CountDownLatch(1);
        var may = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var first = other.submit(() -> turns.take(() -> {
                begun.countDown();
                passed(may);
                throw Refused.conflict("paper.no-template");
            }));
            begun.await();

            assertThatThrownBy(() -> turns.take(() -> "made")).hasMessage("paper.file-busy");

            may.countDown();
            assertThatThrownBy(first::get).hasRootCauseMessage("paper.no-template");
            assertThat(turns.<String>take(() -> "made")).isEqualTo("made");
        }
    }

    private String tried(FileTurns turns) {
        try {
            return turns.take(() -> {
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                Thread.yield();
                atOnce.decrementAndGet();
                return "made";
            });
        } catch (Refused refused) {
            return refused.code();
        }
    }

    private static void passed(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

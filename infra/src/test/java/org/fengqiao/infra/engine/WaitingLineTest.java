package org.fengqiao.infra.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.SqliteRecords;
import org.fengqiao.infra.time.HandClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long works in the lines of two nodes that share their records. */
class WaitingLineTest {
    @TempDir
    Path folder;

    private final HandClock watch = new HandClock();
    private final Map<String, Boolean> running = new ConcurrentHashMap<>();
    private final List<String> deeds = new CopyOnWriteArrayList<>();
    private final CountDownLatch held = new CountDownLatch(1);
    private final Queue<Consumer<String>> beforeTheAnswer = new ConcurrentLinkedQueue<>();
    private final Queue<Consumer<String>> afterTheAnswer = new ConcurrentLinkedQueue<>();
    private Records records;
    private WaitingLine<String> one;
    private WaitingLine<String> other;

    @BeforeEach
    void twoNodes() {
        records = new SqliteRecords(folder.resolve("records.sqlite"));
        one = node("one");
        other = node("other");
        one.open(List.of());
        await().until(() -> new Lines(records, "one", false, watch).holds("line"));
        other.open(List.of());
    }

    @AfterEach
    void close() {
        held.countDown();
        one.close();
        other.close();
        records.close();
    }

    @Test
    void whatComesInOnOneNodeIsDoneByTheOneThatHasTheLine() {
        begin(other, "work");
        await().until(() -> running.isEmpty());
        assertThat(deeds).containsExactly("one does work");
        await().until(this::nobodyWaits);
    }

    @Test
    void whoeverAsksOnAnotherNodeStopsIt() {
        begin(one, "held");
        await().until(() -> deeds.contains("one does held"));
        other.askToStop("held");
        await().until(() -> one.isAskedToStop("held"));
        assertThat(other.isAskedToStop("held")).isFalse();
    }

    @Test
    void aNodeThatLeavesLeavesItsLineToTheOther() {
        one.close();
        begin(other, "work");
        await().until(() -> running.isEmpty());
        assertThat(deeds).containsExactly("other does work");
    }

    @Test
    void aNodeThatWentWithoutAWordHasTheLineUntilItsClaimEnds() {
        var silent = new Lines(records, "silent", false, watch);
        one.close();
        await().until(() -> silent.holds("line") || leftByTheOther());
        begin(other, "work");
        assertThat(other.isLeaving()).isTrue();
        assertThat(running).containsKey("work");
        watch.pass(Lines.CLAIM.plusSeconds(1));
        await().until(() -> running.isEmpty());
        assertThat(deeds).containsExactly("other does work");
    }

    @Test
    void aPlaceIsTakenOnceOnWhateverNodeAndGivenBackWhenItIsOver() {
        assertThat(one.take("held")).isTrue();
        running.put("held", true);
        assertThat(other.take("held")).isFalse();
        one.add("held", "held");
        await().until(() -> deeds.contains("one does held"));
        assertThat(other.take("held")).isFalse();
        held.countDown();
        await().until(() -> other.take("held"));
    }

    @Test
    void whoeverBeginsAStoppedWorkAnewIsNotStoppedByTheOldWish() {
        for (var node : List.of(one, other)) {
            deeds.clear();
            begin(one, "stoppable");
            await().until(() -> deeds.contains("one does stoppable"));
            beforeTheAnswer.add(work -> begin(node, work));
            other.askToStop("stoppable");
            await().until(() -> deeds.size() == 3);
            assertThat(one.isAskedToStop("stoppable")).isFalse();
            assertThat(waiting()).containsExactly(new Lines.Waiting("stoppable", false));
            one.askToStop("stoppable");
            await().until(() -> deeds.size() == 4 && nobodyWaits());
        }
    }

    @Test
    void whatIsBegunAnewWhileItsPlaceIsGivenBackGoesOn() {
        for (var node : List.of(one, other)) {
            deeds.clear();
            afterTheAnswer.add(work -> begin(node, work));
            begin(one, "work");
            await().until(() -> deeds.size() == 2 && nobodyWaits());
            assertThat(deeds).containsExactly("one does work", "one does work");
        }
    }

    private void once(Queue<Consumer<String>> deed, String work) {
        if (deeds.contains("one does " + work)) {
            Optional.ofNullable(deed.poll()).ifPresent(todo -> todo.accept(work));
        }
    }

    private boolean nobodyWaits() {
        return waiting().isEmpty();
    }

    private List<Lines.Waiting> waiting() {
        return new Lines(records, "any", false, watch).waiting("line");
    }

    /** The other node looks every two seconds; whoever is to be silent has to have the line before that. */
    private boolean leftByTheOther() {
        new Lines(records, "other", false, watch).leave("line");
        return false;
    }

    private void begin(WaitingLine<String> line, String work) {
        running.put(work, true);
        line.add(work, work);
    }

    private WaitingLine<String> node(String name) {
        return new WaitingLine<>(
                "line",
                new Lines(records, name, false, watch),
                () -> true,
                work -> {
                    once(beforeTheAnswer, work);
                    var found = Optional.of(work).filter(running::containsKey);
                    once(afterTheAnswer, work);
                    return found;
                },
                work -> {
                    deeds.add(name + " does " + work);
                    if (work.equals("stoppable")) {
                        await().until(() -> one.isAskedToStop(work));
                        running.remove(work);
                        deeds.add(name + " stops " + work);
                        return;
                    }
                    if (work.equals("held")) {
                        held.await();
                    }
                    running.remove(work);
                });
    }
}

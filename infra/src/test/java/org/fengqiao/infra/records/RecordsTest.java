package org.fengqiao.infra.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.infra.records.RecordTable.ACCESS;
import static org.fengqiao.infra.records.RecordTable.ACCESS_OF_CASE;
import static org.fengqiao.infra.records.RecordTable.COUNTERS;
import static org.fengqiao.infra.records.RecordTable.IMPORTS;
import static org.fengqiao.infra.records.RecordTable.KEYS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.fengqiao.infra.records.Records.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every record store does; run on each that is there. */
abstract class RecordsTest {
    Records records;

    abstract Records open() throws Exception;

    @BeforeEach
    void openStore() throws Exception {
        records = open();
    }

    @AfterEach
    void closeStore() {
        records.close();
    }

    @Test
    void aRecordIsFoundAsItWasWritten() {
        assertThat(records.insert(KEYS, "case/1/outer", "{\"a\":\"枫桥 𠮷\"}")).isTrue();

        assertThat(records.find(KEYS, "case/1/outer")).hasValue("{\"a\":\"枫桥 𠮷\"}");
        assertThat(records.find(KEYS, "case/1/inner")).isEmpty();
        assertThat(records.find(ACCESS, "case/1/outer")).isEmpty();
    }

    @Test
    void anInsertNeverOverwrites() {
        records.insert(KEYS, "k", "first");

        assertThat(records.insert(KEYS, "k", "second")).isFalse();
        assertThat(records.find(KEYS, "k")).hasValue("first");
    }

    @Test
    void aBatchIsWrittenOverSeveralTables() {
        assertThat(records.insertAll(List.of(new Entry(ACCESS, "1", "a"), new Entry(ACCESS_OF_CASE, "c/1", "b"))))
                .isTrue();

        assertThat(records.find(ACCESS, "1")).hasValue("a");
        assertThat(records.find(ACCESS_OF_CASE, "c/1")).hasValue("b");
        assertThat(records.insertAll(List.of())).isTrue();
    }

    @Test
    void aBatchWithATakenKeyWritesNothing() {
        records.insert(ACCESS, "2", "theirs");

        assertThat(records.insertAll(
                        List.of(new Entry(ACCESS, "1", "a"), new Entry(ACCESS, "2", "b"), new Entry(ACCESS, "3", "c"))))
                .isFalse();
        assertThat(records.after(ACCESS, "", 10)).containsExactly(new Entry(ACCESS, "2", "theirs"));
    }

    @Test
    void manyAreFoundAtOnce() {
        records.insertAll(List.of(new Entry(KEYS, "a", "1"), new Entry(KEYS, "b", "2"), new Entry(ACCESS, "c", "3")));

        assertThat(records.findAll(KEYS, List.of("b", "a", "c", "b"))).isEqualTo(Map.of("a", "1", "b", "2"));
        assertThat(records.findAll(KEYS, List.of())).isEmpty();
    }

    @Test
    void puttingWritesOverWhatWasThere() {
        records.put(IMPORTS, "k", "1");
        records.put(IMPORTS, "k", "2");

        assertThat(records.find(IMPORTS, "k")).hasValue("2");
    }

    @Test
    void aReplacementNeedsWhatItExpects() {
        records.put(IMPORTS, "k", "1");

        assertThat(records.replace(IMPORTS, "k", "0", "2")).isFalse();
        assertThat(records.replace(IMPORTS, "other", "1", "2")).isFalse();
        assertThat(records.replace(IMPORTS, "k", "1", "2")).isTrue();
        assertThat(records.find(IMPORTS, "k")).hasValue("2");
        assertThat(records.find(IMPORTS, "other")).isEmpty();
    }

    @Test
    void whatWasDeletedIsGoneAndMayBeInsertedAgain() {
        records.insert(KEYS, "k", "1");
        records.delete(KEYS, "k");
        records.delete(KEYS, "never there");

        assertThat(records.find(KEYS, "k")).isEmpty();
        assertThat(records.insert(KEYS, "k", "2")).isTrue();
    }

    @Test
    void pagesGoForwardAndBackInTheOrderOfTheirKeys() {
        for (String key : List.of("b/2", "a/1", "c/3", "b/1", "枫")) {
            records.insert(ACCESS_OF_CASE, key, "{}");
        }
        records.insert(ACCESS, "b/3", "another table");

        assertThat(keys(records.after(ACCESS_OF_CASE, "", 10))).containsExactly("a/1", "b/1", "b/2", "c/3", "枫");
        assertThat(keys(records.after(ACCESS_OF_CASE, "b/1", 2))).containsExactly("b/2", "c/3");
        assertThat(keys(records.before(ACCESS_OF_CASE, "", 2))).containsExactly("枫", "c/3");
        assertThat(keys(records.before(ACCESS_OF_CASE, "b/2", 10))).containsExactly("b/1", "a/1");
        assertThat(records.after(IMPORTS, "", 10)).isEmpty();
        assertThat(records.before(IMPORTS, "", 10)).isEmpty();
    }

    @Test
    void aCounterStartsAtOneAndIsOnlyLifted() {
        assertThat(records.next(COUNTERS, "320508-2026")).isEqualTo(1);
        assertThat(records.next(COUNTERS, "320508-2026")).isEqualTo(2);
        assertThat(records.next(COUNTERS, "320508-2027")).isEqualTo(1);

        records.raise(COUNTERS, "320508-2026", 17);
        records.raise(COUNTERS, "320508-2026", 5);
        assertThat(records.next(COUNTERS, "320508-2026")).isEqualTo(18);
        records.raise(COUNTERS, "320508-2025", 3);
        assertThat(records.next(COUNTERS, "320508-2025")).isEqualTo(4);
    }

    @Test
    void aNumberIsNeverGivenTwice() throws Exception {
        List<Long> given = inParallel(200, i -> records.next(COUNTERS, "busy"));

        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 200).boxed().toList());
    }

    @Test
    void ofManyThatClaimAKeyOneWins() throws Exception {
        List<Boolean> batches = inParallel(
                40,
                i -> records.insertAll(
                        List.of(new Entry(ACCESS_OF_CASE, "c/" + i, "{}"), new Entry(ACCESS, "claimed", "by " + i))));

        assertThat(batches).containsOnlyOnce(true);
        assertThat(records.after(ACCESS_OF_CASE, "", 50)).hasSize(1);
    }

    @Test
    void ofManyThatReplaceTheSameOneWins() throws Exception {
        records.put(IMPORTS, "k", "start");

        assertThat(inParallel(20, i -> records.replace(IMPORTS, "k", "start", "by " + i)))
                .containsOnlyOnce(true);
    }

    private interface Task<T> {
        T run(int i);
    }

    private static <T> List<T> inParallel(int times, Task<T> task) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<T>> running = IntStream.range(0, times)
                    .mapToObj(i -> threads.submit(() -> task.run(i)))
                    .toList();
            var results = new ArrayList<T>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        }
    }

    private static List<String> keys(List<Entry> entries) {
        return entries.stream().map(Entry::key).toList();
    }
}

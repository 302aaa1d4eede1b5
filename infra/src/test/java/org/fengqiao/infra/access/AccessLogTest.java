package org.fengqiao.infra.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.fengqiao.projections.access.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the access log promises on every record store. */
abstract class AccessLogTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:02:03.456Z");

    Records records;
    AccessLog log;

    abstract Records open() throws Exception;

    @BeforeEach
    void openLog() throws Exception {
        records = open();
        log = anotherNode();
    }

    @AfterEach
    void closeStore() {
        records.close();
    }

    @Test
    void aLookIsRememberedWithWhoWhenWhatAndWhy() {
        Access access = Access.toCase(AccessKind.OPENED_RAW, "a7", "AUDITOR", "320508", "c1")
                .because(new Purpose("complaint", new Sealed("account/a7", "bm9uY2U=", "d29yZHM=")))
                .detailed("raw");

        AccessEntry entry = log.remember(access);

        assertThat(entry.seq()).isEqualTo(1);
        assertThat(entry.at()).isEqualTo(NOW);
        assertThat(entry.access()).isEqualTo(access);
        assertThat(anotherNode().latest(Long.MAX_VALUE, 10)).containsExactly(entry);
        assertThat(anotherNode().ofCase("c1", 0, 10)).containsExactly(entry);
    }

    @Test
    void looksAtOneCaseGoForwardAndAllLooksGoBackByKey() {
        for (int i = 1; i <= 6; i++) {
            log.remember(look(i % 2 == 0 ? "even" : "odd"));
        }
        log.remember(Access.of(AccessKind.SIGNED_IN, "a1", null, null));

        assertThat(seqs(log.ofCase("even", 0, 2))).containsExactly(2L, 4L);
        assertThat(seqs(log.ofCase("even", 4, 2))).containsExactly(6L);
        assertThat(log.ofCase("eve", 0, 2)).isEmpty();
        assertThat(seqs(log.latest(Long.MAX_VALUE, 3))).containsExactly(7L, 6L, 5L);
        assertThat(seqs(log.latest(5, 3))).containsExactly(4L, 3L, 2L);
    }

    @Test
    void manyAtOnceOnSeveralNodesMakeOneChainWithoutGaps() {
        AccessLog other = anotherNode();
        List<Long> given = IntStream.range(0, 120)
                .parallel()
                .mapToObj(i ->
                        (i % 2 == 0 ? log : other).remember(look("c" + i % 3)).seq())
                .toList();

        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 120).boxed().toList());
        assertThat(log.verify()).isEmpty();
        assertThat(log.ofCase("c1", 0, 1000)).hasSize(40);
    }

    @Test
    void anUntouchedLogIsWhole() {
        assertThat(log.verify()).isEmpty();
        IntStream.rangeClosed(1, 1201).forEach(i -> log.remember(look("c1")));

        assertThat(log.verify()).isEmpty();
    }

    @Test
    void anyChangedByteIsNamed() {
        IntStream.rangeClosed(1, 3).forEach(i -> log.remember(look("c1")));
        String key = records.after(RecordTable.ACCESS, "", 2).getLast().key();
        String text = records.find(RecordTable.ACCESS, key).orElseThrow();

        for (int i = 0; i < text.length(); i++) {
            char changed = text.charAt(i) == 'x' ? 'y' : 'x';
            records.put(RecordTable.ACCESS, key, text.substring(0, i) + changed + text.substring(i + 1));
            assertThat(log.verify()).as("byte %d", i).hasValue(2);
        }
        records.put(RecordTable.ACCESS, key, text);
        assertThat(log.verify()).isEmpty();
    }

    @Test
    void aRemovedOrForgedEntryIsNamed() {
        IntStream.rangeClosed(1, 4).forEach(i -> log.remember(look("c1")));
        List<Records.Entry> all = records.after(RecordTable.ACCESS, "", 10);

        records.delete(RecordTable.ACCESS, all.get(1).key());
        assertThat(log.verify()).hasValue(2);

        records.insert(RecordTable.ACCESS, all.get(1).key(), new Link("0".repeat(64), "{}").text());
        assertThat(log.verify()).hasValue(2);
    }

    @Test
    void anEntryHiddenFromItsCaseIsNamed() {
        IntStream.rangeClosed(1, 4).forEach(i -> log.remember(look("c1")));

        records.delete(
                RecordTable.ACCESS_OF_CASE,
                records.after(RecordTable.ACCESS_OF_CASE, "", 3).getLast().key());

        assertThat(log.verify()).hasValue(3);
    }

    @Test
    void wordsAreKeptOut() {
        assertThatThrownBy(() -> look("c1").detailed("张三")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Access.of(AccessKind.SIGN_IN_FAILED, "my secret pass phrase", null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Purpose("because 张三", null)).isInstanceOf(IllegalArgumentException.class);
    }

    private AccessLog anotherNode() {
        return new ChainedAccessLog(records, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static Access look(String caseId) {
        return Access.toCase(AccessKind.OPENED_FILE, "a1", "PETITION_OFFICER", "320508", caseId);
    }

    private static List<Long> seqs(List<AccessEntry> entries) {
        return entries.stream().map(AccessEntry::seq).toList();
    }
}

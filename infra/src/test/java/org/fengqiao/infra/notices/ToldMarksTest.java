package org.fengqiao.infra.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.SqliteRecords;
import org.fengqiao.infra.time.HandClock;
import org.fengqiao.projections.notices.MessageKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToldMarksTest {
    private static final Duration HALF_A_YEAR = Duration.ofDays(184);

    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();
    private Records records;
    private Waiting waiting;
    private ToldMarks marks;

    @BeforeEach
    void open() {
        records = new SqliteRecords(folder.resolve("office.sqlite"));
        var gateways = new Gateways(List.of(new PretendGateway(Means.SMS)));
        waiting = new Waiting(records, gateways, clock, new SimpleMeterRegistry());
        marks = new ToldMarks(records, clock);
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void half_a_year_later_a_mark_is_forgotten_and_a_younger_one_is_not() {
        sent("old");
        clock.pass(Duration.ofDays(10));
        sent("young");
        clock.pass(HALF_A_YEAR.minusDays(10));

        marks.forget();

        assertThat(waiting.wasAdded("old")).isFalse();
        assertThat(waiting.wasAdded("young")).isTrue();
    }

    @Test
    void what_still_waits_to_leave_keeps_its_mark() {
        waiting.add("waits", MessageKind.ACCEPTED, Means.SMS, "case-1");
        waiting.add("laid-aside", MessageKind.ACCEPTED, Means.SMS, "case-1");
        waiting.giveUp(waiting.due(Means.SMS).getFirst(), "late");
        clock.pass(HALF_A_YEAR);

        marks.forget();

        assertThat(waiting.wasAdded("waits")).isTrue();
        assertThat(waiting.wasAdded("laid-aside")).isTrue();
    }

    @Test
    void a_mark_that_does_not_say_when_counts_from_the_night_that_found_it() {
        records.insert(RecordTable.TOLD, "before", "{}");
        marks.forget();
        clock.pass(Duration.ofDays(100));
        marks.forget();
        assertThat(waiting.wasAdded("before")).isTrue();

        clock.pass(Duration.ofDays(84));
        marks.forget();

        assertThat(waiting.wasAdded("before")).isFalse();
    }

    private void sent(String id) {
        waiting.add(id, MessageKind.ACCEPTED, Means.SMS, "case-1");
        waiting.done(waiting.due(Means.SMS).getFirst());
    }
}

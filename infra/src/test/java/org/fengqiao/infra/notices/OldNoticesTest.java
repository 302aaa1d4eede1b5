package org.fengqiao.infra.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.SqliteRecords;
import org.fengqiao.infra.time.HandClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldNoticesTest {
    @TempDir
    Path folder;

    private final HandClock clock = new HandClock();

    @Test
    void half_a_year_later_a_notice_is_forgotten_and_a_younger_one_is_not() {
        try (Records records = new SqliteRecords(folder.resolve("office.sqlite"))) {
            var old = key(clock.instant());
            var young = key(clock.instant().plus(Duration.ofDays(10)));
            for (var key : new String[] {old, young}) {
                records.insert(RecordTable.NOTICES, key, "{}");
                records.insert(RecordTable.UNREAD_NOTICES, key, "{}");
            }
            clock.pass(Duration.ofDays(184));

            new OldNotices(records, clock).forget();

            assertThat(records.after(RecordTable.NOTICES, "", 10))
                    .extracting(Records.Entry::key)
                    .containsExactly(young);
            assertThat(records.after(RecordTable.UNREAD_NOTICES, "", 10))
                    .extracting(Records.Entry::key)
                    .containsExactly(young);
        }
    }

    private static String key(Instant at) {
        return "0196a3f0/%015d/e1/PASSED".formatted(at.toEpochMilli());
    }
}

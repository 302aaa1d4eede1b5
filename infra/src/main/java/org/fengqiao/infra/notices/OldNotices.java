package org.fengqiao.infra.notices;

import java.time.Clock;
import java.time.Duration;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets notices that are older than half a year, every night (旧通知清理): what they told of stays in the files. */
@Component
class OldNotices {
    private static final Duration KEPT = Duration.ofDays(183);
    private static final int AT_ONCE = 500;

    private final Records records;
    private final Clock clock;

    OldNotices(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    void forget() {
        var before = clock.instant().minus(KEPT).toEpochMilli();
        var page = records.after(RecordTable.NOTICES, "", AT_ONCE);
        while (!page.isEmpty()) {
            page.stream()
                    .map(Records.Entry::key)
                    .filter(key -> millis(key) < before)
                    .forEach(this::forget);
            page = records.after(RecordTable.NOTICES, page.getLast().key(), AT_ONCE);
        }
    }

    /** The second part of the key is the time. */
    private static long millis(String key) {
        int from = key.indexOf('/') + 1;
        return Long.parseLong(key.substring(from, key.indexOf('/', from)));
    }

    private void forget(String key) {
        records.delete(RecordTable.UNREAD_NOTICES, key);
        records.delete(RecordTable.NOTICES, key);
    }
}

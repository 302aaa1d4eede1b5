package org.fengqiao.infra.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.Records.Entry;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Marks of what was told once (已告知标记), so that it is never told again. They are forgotten half a year later, every
 * night: by then the processor is long past the event, the due date over and the day of the digest too. What still waits
 * to leave keeps its mark.
 *
 * @see "ADR 0019 notices and the outbox"
 */
@Component
class ToldMarks {
    private static final Duration KEPT = Duration.ofDays(183);
    private static final int AT_ONCE = 500;

    /** A mark that was made before marks said when. */
    private static final String WITHOUT_TIME = "{}";

    private final Records records;
    private final Clock clock;

    ToldMarks(Records records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    static Entry of(String key, Instant at) {
        return new Entry(RecordTable.TOLD, key, Long.toString(at.toEpochMilli()));
    }

    @Scheduled(cron = "0 50 3 * * *", zone = "Asia/Shanghai")
    void forget() {
        var page = records.after(RecordTable.TOLD, "", AT_ONCE);
        while (!page.isEmpty()) {
            page.forEach(this::look);
            page = records.after(RecordTable.TOLD, page.getLast().key(), AT_ONCE);
        }
    }

    private void look(Entry mark) {
        if (mark.json().equals(WITHOUT_TIME)) {
            var since = of(mark.key(), clock.instant());
            records.replace(RecordTable.TOLD, mark.key(), WITHOUT_TIME, since.json());
        } else if (Long.parseLong(mark.json()) < clock.instant().minus(KEPT).toEpochMilli() && !waits(mark.key())) {
            records.delete(RecordTable.TOLD, mark.key());
        }
    }

    private boolean waits(String key) {
        return records.find(RecordTable.OUTBOX, key).isPresent()
                || records.find(RecordTable.DEAD_LETTERS, key).isPresent();
    }
}

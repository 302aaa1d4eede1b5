package org.fengqiao.ui.counter;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How much one client address may ask of the counter (频次限制); the addresses seen longest ago are forgotten. */
@Component
class Allowances {
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 50_000;

    private final Map<String, Bucket> lodgings = newest();
    private final Map<String, Bucket> tries = newest();
    private final Set<String> counted = Collections.newSetFromMap(newest());
    private final CounterSettings settings;
    private final TimeMeter time;

    Allowances(CounterSettings settings, Clock clock) {
        this.settings = settings;
        this.time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Zero, or how many minutes to wait; sending the same draft again costs nothing. */
    long waitToLodge(String client, String draftId) {
        if (counted.contains(draftId)) {
            return 0;
        }
        var minutes = take(lodgings, client, settings.lodgingsPerTenMinutes());
        if (minutes == 0) {
            counted.add(draftId);
        }
        return minutes;
    }

    /** Zero, or how many minutes to wait. */
    long waitToTry(String client) {
        return take(tries, client, settings.triesPerTenMinutes());
    }

    private long take(Map<String, Bucket> buckets, String client, int most) {
        var bucket = buckets.computeIfAbsent(
                client,
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                        .withCustomTimePrecision(time)
                        .build());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : 1 + TimeUnit.NANOSECONDS.toMinutes(probe.getNanosToWaitForRefill());
    }

    private static <V> Map<String, V> newest() {
        return Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > REMEMBERED;
            }
        });
    }
}

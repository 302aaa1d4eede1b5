package org.fengqiao.ui.counter;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * How much one client address may ask of the counter (频次限制); the addresses seen longest ago are forgotten.
 *
 * <p>Of IPv6 addresses the first half counts: whoever has one network there has more addresses than anybody could remember.
 */
@Component
public class Allowances {
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 50_000;
    private static final int NETWORK_BYTES = 8;

    private final Map<String, Bucket> lodgings = newest();
    private final Map<String, Bucket> tries = newest();
    private final Map<String, Bucket> acts = newest();
    private final Map<String, Bucket> papers = newest();
    private final Set<String> lodged = Collections.newSetFromMap(newest());
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

    /** Zero, or how many minutes to wait; asking once more for what was lodged costs nothing. */
    long waitToLodge(String client, String draftId) {
        return lodged.contains(draftId) ? 0 : take(lodgings, client, settings.lodgingsPerTenMinutes());
    }

    void lodged(String draftId) {
        lodged.add(draftId);
    }

    /** Zero, or how many minutes to wait until a number and a code may be tried. */
    public long waitToTry(String client) {
        return take(tries, client, settings.triesPerTenMinutes());
    }

    /** Number and code were right: only wrong ones count, for a whole town may share one address. */
    public void triedWell(String client) {
        bucket(tries, client, settings.triesPerTenMinutes()).addTokens(1);
    }

    /** Zero, or how many minutes to wait until something may be done with this case again. */
    long waitToAct(String caseId) {
        return take(acts, caseId, settings.actsPerTenMinutes());
    }

    /** Zero, or how many minutes to wait until a paper of this case is made again for its complainant. */
    public long waitForPaper(String caseId) {
        return take(papers, caseId, settings.papersPerTenMinutes());
    }

    private long take(Map<String, Bucket> buckets, String client, int most) {
        var probe = bucket(buckets, client, most).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : 1 + TimeUnit.NANOSECONDS.toMinutes(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket(Map<String, Bucket> buckets, String client, int most) {
        return buckets.computeIfAbsent(
                network(client),
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                        .withCustomTimePrecision(time)
                        .build());
    }

    private static String network(String client) {
        try {
            return InetAddress.ofLiteral(client) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES)
                    : client;
        } catch (IllegalArgumentException noAddress) {
            return client;
        }
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

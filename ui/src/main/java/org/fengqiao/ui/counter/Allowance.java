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
import java.util.concurrent.TimeUnit;

/**
 * How often one client address may do one thing in ten minutes (频次限制); the addresses seen longest ago are forgotten.
 *
 * <p>Of IPv6 addresses the first half counts: whoever has one network there has more addresses than anybody could remember.
 */
public final class Allowance {
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 50_000;
    private static final int NETWORK_BYTES = 8;

    private final Map<String, Bucket> buckets = newest();
    private final int most;
    private final TimeMeter time;

    public Allowance(int most, Clock clock) {
        this.most = most;
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

    /** Takes one, and is zero; or how many minutes to wait for it. */
    public long take(String client) {
        var probe = bucket(client).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : 1 + TimeUnit.NANOSECONDS.toMinutes(probe.getNanosToWaitForRefill());
    }

    /** What was taken does not count. */
    public void giveBack(String client) {
        bucket(client).addTokens(1);
    }

    private Bucket bucket(String client) {
        return buckets.computeIfAbsent(
                network(client),
                _ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, WINDOW))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /** What counts as one client: its address, of an IPv6 address the network; what is no address is itself. */
    public static String network(String client) {
        try {
            return InetAddress.ofLiteral(client) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, NETWORK_BYTES)
                    : client;
        } catch (IllegalArgumentException noAddress) {
            return client;
        }
    }

    /** As many as are remembered of anything here. */
    static <V> Map<String, V> newest() {
        return Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > REMEMBERED;
            }
        });
    }
}

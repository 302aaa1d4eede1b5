package org.fengqiao.infra.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.fengqiao.domain.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The application's clock, in milliseconds, in Shanghai (系统时钟). While invented cases are lived through for a
 * demonstration it is set to their days; otherwise it is the machine's.
 */
public final class OfficeClock extends Clock {
    private final Clock machine;
    private final AtomicReference<@Nullable Instant> set = new AtomicReference<>();

    public OfficeClock(Clock machine) {
        this.machine = machine;
    }

    /** Stands still at {@code instant} until set again. */
    public void setTo(Instant instant) {
        set.set(instant.truncatedTo(ChronoUnit.MILLIS));
    }

    public void followTheMachine() {
        set.set(null);
    }

    @Override
    public ZoneId getZone() {
        return Moment.SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return machine.withZone(zone);
    }

    @Override
    public Instant instant() {
        var fixed = set.get();
        return fixed != null ? fixed : machine.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

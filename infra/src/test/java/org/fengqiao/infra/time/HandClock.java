package org.fengqiao.infra.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.fengqiao.domain.time.Moment;

/** A clock that is moved by hand, whoever looks at it. */
public final class HandClock extends Clock {
    private volatile Instant now = Instant.parse("2026-11-26T01:00:00Z");

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return Moment.SHANGHAI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}

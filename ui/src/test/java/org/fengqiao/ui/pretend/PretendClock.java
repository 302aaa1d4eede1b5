package org.fengqiao.ui.pretend;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.fengqiao.domain.time.Moment;

/** Stands still until it is moved. */
public final class PretendClock extends Clock {
    private volatile Instant now;

    PretendClock(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(Moment.SHANGHAI).toInstant();
    }

    public void moveTo(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(Moment.SHANGHAI).toInstant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, Moment.SHANGHAI);
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

package org.fengqiao.domain.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When something happened (发生时间), to the day or to the minute, in the zone of the platform. Never orders events.
 *
 * @param at local time; midnight when only the day is known
 * @param precision how much of {@code at} is known
 * @param zone always {@code Asia/Shanghai}; stored so that the value explains itself
 */
public record Moment(LocalDateTime at, Precision precision, String zone) {
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** How exactly a moment is known (精度). */
    public enum Precision {
        DAY,
        MINUTE
    }

    public Moment {
        at = at.truncatedTo(precision == Precision.DAY ? ChronoUnit.DAYS : ChronoUnit.MINUTES);
    }

    public static Moment onDay(LocalDate day) {
        return new Moment(day.atStartOfDay(), Precision.DAY, SHANGHAI.getId());
    }

    public static Moment atMinute(LocalDateTime minute) {
        return new Moment(minute, Precision.MINUTE, SHANGHAI.getId());
    }

    public LocalDate day() {
        return at.toLocalDate();
    }
}

package org.fengqiao.domain.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The calendar as the application ships it, for specs that count over real holidays. */
public final class ShippedCalendar {
    private static final WorkingCalendar CALENDAR = read();

    private ShippedCalendar() {}

    public static WorkingCalendar shipped() {
        return CALENDAR;
    }

    private static WorkingCalendar read() {
        try {
            return WorkingCalendar.parse(
                    "china-2026-1",
                    Files.readString(Path.of("../infra/src/main/resources/calendar/china-holidays.csv")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

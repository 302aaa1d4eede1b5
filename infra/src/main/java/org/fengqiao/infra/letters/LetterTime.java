package org.fengqiao.infra.letters;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.infra.table.Cell;
import org.jspecify.annotations.Nullable;

/** When a letter was written (留言时间), in any of the spellings that spreadsheets bring about. */
record LetterTime(LocalDateTime at, boolean minuteKnown) {
    private static final Pattern SPELLED = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?"
            + "(?:[T\\s]*(\\d{1,2})[:时点](\\d{1,2})(?:[:分](?:(\\d{1,2})(?:\\.\\d{1,9})?秒?)?)?)?");
    private static final Pattern SERIAL = Pattern.compile("\\d{4,7}(?:\\.\\d{1,20})?");
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    /** Nothing where the cell tells no time. */
    static @Nullable LetterTime of(Cell cell, boolean from1904) {
        LetterTime time = switch (cell) {
            case Cell.Numeric(BigDecimal serial) -> ofSerial(serial, from1904);
            case Cell.Text(String words) -> ofWords(Normalizer.normalize(words, Normalizer.Form.NFKC), from1904);
            case Cell.Unusable _ -> null;
        };
        return time == null || time.at().toLocalDate().isBefore(EARLIEST) ? null : time;
    }

    /** Days since the start of the spreadsheet's calendar; the fraction is the time of day, a whole number has none. */
    private static @Nullable LetterTime ofSerial(BigDecimal serial, boolean from1904) {
        // day 0 of the older system, shifted by the 29 February 1900 that never was
        LocalDate start = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        long seconds =
                serial.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP).longValue();
        if (serial.signum() <= 0 || seconds > start.until(LATEST, ChronoUnit.DAYS) * 86_400) {
            return null;
        }
        boolean whole = serial.stripTrailingZeros().scale() <= 0;
        return new LetterTime(start.atStartOfDay().plusSeconds(seconds), !whole);
    }

    private static @Nullable LetterTime ofWords(String words, boolean from1904) {
        if (SERIAL.matcher(words).matches()) {
            return ofSerial(new BigDecimal(words), from1904);
        }
        Matcher found = SPELLED.matcher(words);
        if (!found.matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
            boolean minuteKnown = found.group(4) != null;
            LocalDateTime at =
                    minuteKnown ? day.atTime(number(found, 4), number(found, 5), number(found, 6)) : day.atStartOfDay();
            return new LetterTime(at, minuteKnown);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int number(Matcher found, int group) {
        String digits = found.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Whether this is surely earlier than the other; within one day only where both know the minute. */
    boolean isBefore(LetterTime other) {
        return minuteKnown && other.minuteKnown
                ? at.isBefore(other.at)
                : at.toLocalDate().isBefore(other.at.toLocalDate());
    }
}

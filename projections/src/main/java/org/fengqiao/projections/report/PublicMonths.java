package org.fengqiao.projections.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.fengqiao.projections.report.PublicFigures.Rounded;
import org.fengqiao.projections.report.PublicFigures.Share;
import org.fengqiao.projections.report.PublicFigures.Told;

/**
 * One year of one centre or field, month by month (逐月累计). A share or an average goes on to the end of a month only with
 * at least {@value Rounded#STEP} more behind it than at the end it told of before: whoever compares it with what was told
 * earlier learns of no few.
 *
 * @see "ADR 0035 public figures move in steps"
 */
final class PublicMonths {
    private static final int MONTHS = 12;

    private final Map<Figure, long[]> cases = new EnumMap<>(Figure.class);
    private final long[] days = new long[MONTHS];

    /** @param firsts on which day of the year a case did each thing for the first time */
    void add(Map<Figure, LocalDate> firsts, LocalDate receivedOn) {
        firsts.forEach((figure, day) -> of(figure)[month(day)]++);
        var answered = firsts.get(Figure.ANSWERED);
        if (answered != null) {
            days[month(answered)] += ChronoUnit.DAYS.between(receivedOn, answered);
        }
    }

    Told told() {
        return new Told(
                Rounded.of(sum(of(Figure.RECEIVED), MONTHS)),
                Rounded.of(sum(of(Figure.ANSWERED), MONTHS)),
                average(),
                share(Figure.IN_TIME, Figure.DUE),
                share(Figure.SATISFIED, Figure.RATED));
    }

    private OptionalInt average() {
        var to = told(of(Figure.ANSWERED));
        var answered = sum(of(Figure.ANSWERED), to);
        return answered < Share.ENOUGH
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round((double) sum(days, to) / answered));
    }

    private Share share(Figure part, Figure whole) {
        var to = told(of(whole));
        return Share.of(sum(of(part), to), sum(of(whole), to));
    }

    /** How many months of it are told. */
    private static int told(long[] whole) {
        var told = 0;
        for (int month = 1; month <= MONTHS; month++) {
            if (sum(whole, month) - sum(whole, told) >= Rounded.STEP) {
                told = month;
            }
        }
        return told;
    }

    private static long sum(long[] months, int until) {
        return Arrays.stream(months, 0, until).sum();
    }

    private long[] of(Figure figure) {
        return cases.computeIfAbsent(figure, _ -> new long[MONTHS]);
    }

    private static int month(LocalDate day) {
        return day.getMonthValue() - 1;
    }
}

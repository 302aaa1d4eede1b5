package org.fengqiao.domain.holidays;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import org.fengqiao.domain.calendar.DayKind;
import org.fengqiao.domain.calendar.NoticedDay;

/**
 * The holidays that every year has by law (法定节假日, 全国年节及纪念日放假办法第二条), each with the days between which it falls:
 * those of the lunar calendar move. A notice without one of them was most likely not copied to its end.
 */
public enum YearlyHoliday {
    /** 元旦. */
    NEW_YEAR(MonthDay.of(1, 1), MonthDay.of(1, 1)),
    /** 春节. */
    SPRING_FESTIVAL(MonthDay.of(1, 20), MonthDay.of(2, 25)),
    /** 清明节. */
    QINGMING(MonthDay.of(4, 4), MonthDay.of(4, 6)),
    /** 劳动节. */
    LABOUR_DAY(MonthDay.of(5, 1), MonthDay.of(5, 1)),
    /** 端午节. */
    DRAGON_BOAT(MonthDay.of(5, 27), MonthDay.of(6, 27)),
    /** 中秋节. */
    MID_AUTUMN(MonthDay.of(9, 6), MonthDay.of(10, 8)),
    /** 国庆节. */
    NATIONAL_DAY(MonthDay.of(10, 1), MonthDay.of(10, 1));

    private final MonthDay earliest;
    private final MonthDay latest;

    YearlyHoliday(MonthDay earliest, MonthDay latest) {
        this.earliest = earliest;
        this.latest = latest;
    }

    /** Those for which the notice of that year names no day off, in the order of the year. */
    public static List<YearlyHoliday> missing(int year, List<NoticedDay> days) {
        return Arrays.stream(values())
                .filter(holiday -> days.stream().noneMatch(day -> holiday.isOff(year, day)))
                .toList();
    }

    private boolean isOff(int year, NoticedDay noticed) {
        LocalDate day = noticed.day();
        return noticed.kind() == DayKind.HOLIDAY
                && !day.isBefore(earliest.atYear(year))
                && !day.isAfter(latest.atYear(year));
    }
}

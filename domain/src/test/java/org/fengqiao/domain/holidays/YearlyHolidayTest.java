package org.fengqiao.domain.holidays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.holidays.YearlyHoliday.DRAGON_BOAT;
import static org.fengqiao.domain.holidays.YearlyHoliday.LABOUR_DAY;
import static org.fengqiao.domain.holidays.YearlyHoliday.MID_AUTUMN;
import static org.fengqiao.domain.holidays.YearlyHoliday.NATIONAL_DAY;
import static org.fengqiao.domain.holidays.YearlyHoliday.QINGMING;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.fengqiao.domain.calendar.DayKind;
import org.fengqiao.domain.calendar.NoticedDay;
import org.fengqiao.domain.calendar.ShippedCalendar;
import org.junit.jupiter.api.Test;

/** Half a notice is found out before its days make terms certain. */
class YearlyHolidayTest {
    /** Qingming, Dragon Boat and Mid-Autumn are days off since then. */
    private static final int SINCE = 2008;

    @Test
    void half_a_notice_misses_the_holidays_of_the_other_half() {
        var days = NoticedDay.read("date,kind,name\n2027-01-01,HOLIDAY,元旦\n2027-02-06,HOLIDAY,春节\n");

        assertThat(YearlyHoliday.missing(2027, days))
                .containsExactly(QINGMING, LABOUR_DAY, DRAGON_BOAT, MID_AUTUMN, NATIONAL_DAY);
    }

    @Test
    void a_day_that_is_worked_in_exchange_is_no_holiday() {
        var days = List.of(new NoticedDay(LocalDate.of(2027, 5, 1), DayKind.MAKE_UP_WORKDAY, "劳动节"));

        assertThat(YearlyHoliday.missing(2027, days)).contains(LABOUR_DAY);
    }

    @Test
    void no_notice_of_the_past_missed_any() {
        var calendar = ShippedCalendar.shipped();

        for (int year = SINCE; year <= calendar.lastYear(); year++) {
            var first = LocalDate.of(year, 1, 1);
            var days = IntStream.range(0, first.lengthOfYear())
                    .mapToObj(first::plusDays)
                    .filter(day -> calendar.nameOf(day).isPresent())
                    .map(day -> new NoticedDay(day, calendar.kindOf(day), "x"))
                    .toList();
            assertThat(YearlyHoliday.missing(year, days)).as("%d", year).isEmpty();
        }
    }
}

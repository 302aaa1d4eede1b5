package org.fengqiao.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.calendar.ShippedCalendar.shipped;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must be true of every starting day from 2004 to 2027, and of every length a petition's term can have. */
class EveryDayOfTheTableTest {
    private final WorkingCalendar calendar = shipped();

    @Test
    void a_term_in_workdays_ends_on_a_workday_and_leaves_as_many_as_it_gave() {
        everyDay().forEach(start -> {
            for (int n : new int[] {1, 2, 3, 5, 10, 30}) {
                LocalDate end = calendar.plusWorkdays(start, n);
                assertThat(calendar.isWorkday(end))
                        .as("%s + %d workdays", start, n)
                        .isTrue();
                assertThat(calendar.workdaysBetween(start, end))
                        .as("from %s", start)
                        .isEqualTo(n);
            }
        });
    }

    @Test
    void a_term_in_days_ends_on_the_first_workday_that_is_not_too_early() {
        everyDay().forEach(start -> {
            for (int n : new int[] {1, 15, 30, 60}) {
                LocalDate nominal = start.plusDays(n);
                LocalDate end = calendar.plusDays(start, n);
                assertThat(calendar.isWorkday(end)).as("%s + %d days", start, n).isTrue();
                assertThat(nominal.datesUntil(end)).as("moved over").noneMatch(calendar::isWorkday);
            }
        });
    }

    @Test
    void one_day_more_never_ends_earlier() {
        everyDay()
                .forEach(start -> assertThat(calendar.plusDays(start, 16))
                        .as("from %s", start)
                        .isAfterOrEqualTo(calendar.plusDays(start, 15)));
    }

    @Test
    void what_is_left_counts_down_one_workday_at_a_time() {
        LocalDate due = LocalDate.of(2026, 10, 13);
        everyDay().filter(today -> today.getYear() == 2026).forEach(today -> {
            int left = calendar.workdaysBetween(today.minusDays(1), due);
            assertThat(calendar.workdaysBetween(today, due))
                    .as("on %s", today)
                    .isEqualTo(calendar.isWorkday(today) ? left - 1 : left);
        });
    }

    @Test
    void no_day_off_lasts_longer_than_the_longest_holiday() {
        everyDay()
                .forEach(day -> assertThat(calendar.plusDays(day, 0))
                        .as("next worked day from %s", day)
                        .isBefore(day.plusDays(11)));
    }

    @Test
    void every_year_has_as_many_workdays_as_the_law_leaves() {
        for (int year = calendar.firstYear(); year <= calendar.lastYear(); year++) {
            int worked = calendar.workdaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
            assertThat(worked).as("workdays in %d", year).isBetween(245, 254);
        }
    }

    private static Stream<LocalDate> everyDay() {
        return LocalDate.of(2004, 1, 1).datesUntil(LocalDate.of(2028, 1, 1));
    }
}

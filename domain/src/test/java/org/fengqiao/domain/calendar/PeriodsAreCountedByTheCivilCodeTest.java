package org.fengqiao.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.domain.calendar.ShippedCalendar.shipped;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A0: 民法典 201–203 over the real holidays of China. */
class PeriodsAreCountedByTheCivilCodeTest {
    private final WorkingCalendar calendar = shipped();

    @Nested
    class TheStartingDayDoesNotCount {
        @Test
        void one_day_from_a_monday_is_the_tuesday() {
            assertThat(calendar.plusDays(day("2026-11-23"), 1)).isEqualTo("2026-11-24");
        }

        @Test
        void one_workday_from_a_monday_is_the_tuesday() {
            assertThat(calendar.plusWorkdays(day("2026-11-23"), 1)).isEqualTo("2026-11-24");
        }

        @Test
        void one_month_from_the_23rd_is_the_23rd() {
            assertThat(calendar.plusMonths(day("2026-10-23"), 1)).isEqualTo("2026-11-23");
        }

        @Test
        void a_term_of_no_workdays_is_its_starting_day() {
            assertThat(calendar.plusWorkdays(day("2026-11-23"), 0)).isEqualTo("2026-11-23");
        }

        @Test
        void it_may_itself_be_a_day_off() {
            assertThat(calendar.plusDays(day("2026-10-01"), 15)).isEqualTo("2026-10-16");
            assertThat(calendar.plusWorkdays(day("2026-10-03"), 1)).isEqualTo("2026-10-08");
        }
    }

    @Nested
    class ATermInDaysThatEndsOnADayOffEndsOnTheNextWorkedDay {
        @ParameterizedTest(name = "{1} days from {0} end on {2}: {3}")
        @CsvSource({
            "2026-09-16, 15, 2026-10-08, the first of October begins the National Day week",
            "2026-09-15, 15, 2026-09-30, the day before the holiday is worked",
            "2026-09-22, 15, 2026-10-08, the last day of the holiday moves by one day",
            "2026-09-23, 15, 2026-10-08, the first day after the holiday is worked",
            "2026-09-25, 15, 2026-10-10, a Saturday worked in exchange is no day off",
            "2026-09-26, 15, 2026-10-12, the Sunday after it is one",
            "2026-02-01, 15, 2026-02-24, the Spring Festival of 2026 lasts from the 15th to the 23rd",
            "2026-01-30, 15, 2026-02-14, the Saturday before it is worked",
            "2020-01-15, 15, 2020-02-03, the Spring Festival of 2020 was prolonged to 2 February",
            "2026-11-06, 15, 2026-11-23, 21 November is a Saturday",
            "2026-11-07, 15, 2026-11-23, 22 November is a Sunday",
            "2015-08-19, 15, 2015-09-06, 3 and 4 September 2015 were off once and the Sunday after was worked",
            "2026-03-02, 60, 2026-05-06, sixty days end on Labour Day",
        })
        void ends(LocalDate start, int days, LocalDate end, String why) {
            assertThat(calendar.plusDays(start, days)).as(why).isEqualTo(end);
        }

        @Test
        void days_off_within_the_term_count() {
            assertThat(calendar.plusDays(day("2026-09-28"), 15)).isEqualTo("2026-10-13");
        }
    }

    @Nested
    class ATermInWorkdaysLeavesDaysOffOut {
        @ParameterizedTest(name = "{1} workdays from {0} end on {2}: {3}")
        @CsvSource({
            "2026-11-23, 5, 2026-11-30, one ordinary weekend lies between",
            "2026-09-30, 5, 2026-10-13, seven days of National Day and a Saturday worked in exchange",
            "2026-09-18, 5, 2026-09-24, the Sunday before the Mid-Autumn Festival is worked",
            "2026-02-13, 5, 2026-02-27, nine days of Spring Festival after a Saturday worked in exchange",
            "2026-02-27, 1, 2026-02-28, a Saturday worked in exchange after the Spring Festival",
            "2004-01-16, 2, 2004-01-18, in 2004 both days of a weekend were worked before the Spring Festival",
        })
        void ends(LocalDate start, int workdays, LocalDate end, String why) {
            assertThat(calendar.plusWorkdays(start, workdays)).as(why).isEqualTo(end);
        }
    }

    @Nested
    class ATermInMonthsEndsOnTheCorrespondingDay {
        @ParameterizedTest(name = "{1} months from {0} end on {2}: {3}")
        @CsvSource({
            "2025-12-31, 2, 2026-02-28, February has no 31st and its last day is a worked Saturday in 2026",
            "2024-01-31, 1, 2024-02-29, in a leap year the last day is the 29th",
            "2023-01-31, 1, 2023-02-28, in a common year the last day is the 28th",
            "2024-02-29, 12, 2025-02-28, a year from a leap day",
            "2026-02-28, 1, 2026-03-30, the corresponding day is the 28th and not the month's end: a Saturday",
            "2026-03-31, 1, 2026-04-30, April has no 31st",
            "2026-09-01, 1, 2026-10-08, the corresponding day is a holiday",
            "2026-10-30, 4, 2027-03-01, the month's last day is a Sunday",
        })
        void ends(LocalDate start, int months, LocalDate end, String why) {
            assertThat(calendar.plusMonths(start, months)).as(why).isEqualTo(end);
        }
    }

    @Test
    void a_leap_day_is_counted_like_any_other() {
        assertThat(calendar.plusDays(day("2024-02-20"), 15)).isEqualTo("2024-03-06");
        assertThat(calendar.plusDays(day("2023-02-20"), 15)).isEqualTo("2023-03-07");
    }

    @Test
    void a_period_has_no_negative_length() {
        assertThatThrownBy(() -> calendar.plusDays(day("2026-11-23"), -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.plusWorkdays(day("2026-11-23"), -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.plusMonths(day("2026-11-23"), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

package org.fengqiao.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.fengqiao.domain.calendar.ShippedCalendar.shipped;

import java.time.LocalDate;
import org.fengqiao.domain.refusal.Refused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
    private static final String HEADING = "date,kind,name\n";

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2026-11-23, WORKDAY",
        "2026-11-22, WEEKEND",
        "2026-10-01, HOLIDAY",
        "2026-10-03, HOLIDAY",
        "2026-10-10, MAKE_UP_WORKDAY",
    })
    void knows_what_sort_of_day_it_is(LocalDate day, DayKind kind) {
        assertThat(shipped().kindOf(day)).isEqualTo(kind);
    }

    @Test
    void names_the_holiday_a_day_is_off_for_or_worked_for() {
        assertThat(shipped().nameOf(LocalDate.of(2026, 10, 1))).contains("国庆节");
        assertThat(shipped().nameOf(LocalDate.of(2026, 10, 10))).contains("国庆节");
        assertThat(shipped().nameOf(LocalDate.of(2026, 11, 22))).isEmpty();
    }

    @Test
    void carries_its_version() {
        assertThat(shipped().version()).isEqualTo("china-2026-1");
    }

    @Nested
    class BeyondTheTable {
        @Test
        void the_shipped_table_reaches_from_2004_to_2026() {
            assertThat(shipped().firstYear()).isEqualTo(2004);
            assertThat(shipped().lastYear()).isEqualTo(2026);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"2003-12-31, true", "2004-01-01, false", "2026-12-31, false", "2027-01-01, true"})
        void days_are_provisional(LocalDate day, boolean provisional) {
            assertThat(shipped().isProvisional(day)).isEqualTo(provisional);
        }

        @Test
        void only_weekends_are_off() {
            assertThat(shipped().isWorkday(LocalDate.of(2027, 10, 1))).isTrue();
            assertThat(shipped().isWorkday(LocalDate.of(2027, 10, 2))).isFalse();
            assertThat(shipped().plusDays(LocalDate.of(2026, 12, 18), 15)).isEqualTo("2027-01-04");
        }
    }

    @Nested
    class WhatIsLeftOfATerm {
        @Test
        void is_counted_in_workdays_with_the_last_day_but_without_today() {
            assertThat(left("2026-09-30", "2026-10-08")).isEqualTo(1);
            assertThat(left("2026-11-20", "2026-11-25")).isEqualTo(3);
        }

        @Test
        void is_nothing_on_the_last_day() {
            assertThat(left("2026-11-25", "2026-11-25")).isZero();
        }

        @Test
        void is_negative_when_it_has_passed() {
            assertThat(left("2026-11-25", "2026-11-20")).isEqualTo(-3);
            assertThat(left("2026-10-08", "2026-09-30")).isEqualTo(-1);
        }

        private int left(String today, String due) {
            return shipped().workdaysBetween(LocalDate.parse(today), LocalDate.parse(due));
        }
    }

    @Nested
    class ATableWithABadRowIsRefusedAsAWhole {
        @ParameterizedTest(name = "{0}")
        @ValueSource(
                strings = {
                    "rubbish",
                    "2026-02-30,HOLIDAY,春节",
                    "26-01-01,HOLIDAY,元旦",
                    "2026-01-01,HOLYDAY,元旦",
                    "2026-01-01,WEEKEND,元旦",
                    "2026-01-01,HOLIDAY,",
                    "2026-01-01,HOLIDAY",
                    "2026-01-01,HOLIDAY,元旦,more",
                    "2026-10-01,HOLIDAY,国庆节 again",
                    "2026-10-09,MAKE_UP_WORKDAY,a Friday is worked anyway",
                })
        void with_the_number_of_its_line(String row) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> WorkingCalendar.parse("v", HEADING + "2026-10-01,HOLIDAY,国庆节\n\n" + row + "\n"))
                    .satisfies(refused -> {
                        assertThat(refused.code()).isEqualTo("calendar.row");
                        assertThat(refused.kind()).isEqualTo(Refused.Kind.INVALID);
                        assertThat(refused.values()).containsExactly("4");
                    });
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "day,kind,name\n2026-10-01,HOLIDAY,国庆节\n"})
        void when_the_heading_is_another(String table) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> WorkingCalendar.parse("v", table))
                    .satisfies(refused -> assertThat(refused.values()).containsExactly("1"));
        }

        @Test
        void when_it_has_no_rows() {
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> WorkingCalendar.parse("v", HEADING));
        }
    }

    @Test
    void reads_a_table_saved_by_a_spreadsheet_with_byte_order_mark_and_windows_line_ends() {
        WorkingCalendar read = WorkingCalendar.parse("v", "\uFEFFdate,kind,name\r\n2026-10-01,HOLIDAY,国庆节\r\n");

        assertThat(read.isWorkday(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(read.nameOf(LocalDate.of(2026, 10, 1))).contains("国庆节");
    }
}

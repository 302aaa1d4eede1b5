package org.fengqiao.infra.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Objects;
import org.fengqiao.infra.table.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2019/2/28 11:25:05,    2019-02-28T11:25:05, true",
        "2019-02-28 11:25,      2019-02-28T11:25:00, true",
        "2019-02-28T11:25:05.5, 2019-02-28T11:25:05, true",
        "2019/2/28 0:00:00,     2019-02-28T00:00:00, true",
        "2019年2月28日,          2019-02-28T00:00:00, false",
        "2019年2月28日 11时25分, 2019-02-28T11:25:00, true",
        "2019/2/28,             2019-02-28T00:00:00, false",
        "2019.12.31,            2019-12-31T00:00:00, false",
        "２０１９/２/２８ １１：２５, 2019-02-28T11:25:00, true",
        "43678,                 2019-08-01T00:00:00, false",
    })
    void a_time_is_understood_in_every_spelling(String words, LocalDateTime at, boolean minuteKnown) {
        assertThat(LetterTime.of(new Cell.Text(words), false)).isEqualTo(new LetterTime(at, minuteKnown));
    }

    @ParameterizedTest
    @CsvSource({
        "43678,              2019-08-01T00:00:00, false",
        "43678.0,            2019-08-01T00:00:00, false",
        "43678.5,            2019-08-01T12:00:00, true",
        "43782.472465277802, 2019-11-13T11:20:21, true",
        "43830.999999999,    2020-01-01T00:00:00, true",
    })
    void a_serial_number_is_a_day_and_its_fraction_the_time(BigDecimal serial, LocalDateTime at, boolean minuteKnown) {
        assertThat(LetterTime.of(new Cell.Numeric(serial), false)).isEqualTo(new LetterTime(at, minuteKnown));
    }

    @Test
    void a_workbook_that_counts_from_1904_is_four_years_and_a_day_ahead() {
        Cell serial = new Cell.Numeric(new BigDecimal("42216.5"));
        assertThat(Objects.requireNonNull(LetterTime.of(serial, true)).at()).isEqualTo("2019-08-01T12:00:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "昨天",
                "2019/2/29",
                "2019/13/1",
                "2019/2/28 24:01",
                "28/2/2019",
                "2019/2/28 11",
                "1900-01-01",
                "43678.5.5",
                "9999999",
                "1234",
                "2019/2/28 11:25:05 明天"
            })
    void what_tells_no_time_is_none(String words) {
        assertThat(LetterTime.of(new Cell.Text(words), false)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "1", "99999999999999999999", "1E30", "2958466"})
    void a_number_outside_the_calendar_is_no_time(BigDecimal serial) {
        assertThat(LetterTime.of(new Cell.Numeric(serial), false)).isNull();
    }

    @Test
    void within_one_day_an_hour_counts_only_where_both_are_known() {
        LetterTime noon = new LetterTime(LocalDateTime.of(2019, 8, 1, 12, 0), true);
        LetterTime morning = new LetterTime(LocalDateTime.of(2019, 8, 1, 9, 0), true);
        LetterTime thatDay = new LetterTime(LocalDateTime.of(2019, 8, 1, 0, 0), false);
        assertThat(morning.isBefore(noon)).isTrue();
        assertThat(thatDay.isBefore(noon)).isFalse();
        assertThat(thatDay.isBefore(new LetterTime(noon.at().plusDays(1), true)))
                .isTrue();
    }
}

package org.fengqiao.projections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.fengqiao.domain.refusal.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026, YEAR, 2026-01-01, 2026-12-31",
        "2026-Q1, QUARTER, 2026-01-01, 2026-03-31",
        "2026-Q4, QUARTER, 2026-10-01, 2026-12-31",
        "2024-02, MONTH, 2024-02-01, 2024-02-29",
        "2026-01-15..2026-03-31, SPAN, 2026-01-15, 2026-03-31"
    })
    void an_address_says_it_as_people_do(String text, Period.Shape shape, LocalDate from, LocalDate until) {
        var period = Period.of(text);
        assertThat(period).isEqualTo(new Period(from, until)).hasToString(text);
        assertThat(period.shape()).isEqualTo(shape);
    }

    @Test
    void a_span_that_is_a_whole_year_is_that_year() {
        assertThat(Period.of("2026-01-01..2026-12-31")).hasToString("2026");
    }

    @ParameterizedTest
    @CsvSource({
        "'', report.period-unreadable",
        "2026-Q5, report.period-unreadable",
        "2026-13, report.period-unreadable",
        "2026-02-30..2026-03-01, report.period-unreadable",
        "2026-03-01..2026-02-01, report.period-backwards",
        "2016-12-31..2026-01-01, report.period-too-long"
    })
    void what_is_no_period_is_refused(String text, String code) {
        assertThatThrownBy(() -> Period.of(text))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}

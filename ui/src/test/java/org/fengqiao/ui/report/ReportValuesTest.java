package org.fengqiao.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fengqiao.projections.exports.Sheet.Count;
import org.fengqiao.projections.exports.Sheet.Percent;
import org.fengqiao.projections.exports.Sheet.Strong;
import org.fengqiao.projections.exports.Sheet.Text;
import org.fengqiao.ui.report.ReportValues.Row;
import org.junit.jupiter.api.Test;

class ReportValuesTest {
    @Test
    void numbers_and_shares_can_be_calculated_with_and_words_stay_words() {
        var row = new Row(List.of("收到", "1,234", "85%", "12.5 天", "江苏 12345 2024 年：73.26%"), false);

        assertThat(row.words())
                .extracting(words -> ReportValues.of(row, row.words().indexOf(words)))
                .containsExactly(
                        new Text("收到"),
                        new Count(1234),
                        new Percent(85),
                        new Text("12.5 天"),
                        new Text("江苏 12345 2024 年：73.26%"));
        assertThat(ReportValues.of(row, 5)).isEqualTo(new Text(""));
    }

    @Test
    void headings_stand_out_even_where_they_are_a_number() {
        assertThat(ReportValues.of(new Row(List.of("2026"), true), 0)).isEqualTo(new Strong("2026"));
    }
}

package org.fengqiao.ui.report;

import java.util.List;
import org.fengqiao.projections.exports.Sheet.Count;
import org.fengqiao.projections.exports.Sheet.Text;
import org.fengqiao.projections.exports.Sheet.Value;

/** What a place of a report's table is in a workbook (单元格): whole numbers can be added up there. */
final class ReportValues {
    private ReportValues() {}

    static Value of(List<String> row, int place) {
        if (place >= row.size()) {
            return new Text("");
        }
        var words = row.get(place);
        return words.matches("[0-9,]+") ? new Count(Long.parseLong(words.replace(",", ""))) : new Text(words);
    }
}

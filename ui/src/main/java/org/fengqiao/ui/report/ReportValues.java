package org.fengqiao.ui.report;

import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.projections.exports.Sheet.Count;
import org.fengqiao.projections.exports.Sheet.Percent;
import org.fengqiao.projections.exports.Sheet.Strong;
import org.fengqiao.projections.exports.Sheet.Text;
import org.fengqiao.projections.exports.Sheet.Value;

/** What a place of a report's table is in a workbook (单元格): numbers and shares can be calculated with there. */
final class ReportValues {
    private static final Pattern NUMBER = Pattern.compile("[0-9,]+");
    private static final Pattern SHARE = Pattern.compile("([0-9]+)%");

    private ReportValues() {}

    static Value of(Row row, int place) {
        if (place >= row.words().size()) {
            return new Text("");
        }
        var words = row.words().get(place);
        if (row.heading()) {
            return new Strong(words);
        }
        if (NUMBER.matcher(words).matches()) {
            return new Count(Long.parseLong(words.replace(",", "")));
        }
        var share = SHARE.matcher(words);
        return share.matches() ? new Percent(Integer.parseInt(share.group(1))) : new Text(words);
    }

    /**
     * A row of the workbook.
     *
     * @param heading whether it is the heading of a table or of its columns
     */
    record Row(List<String> words, boolean heading) {}
}

package org.fengqiao.infra.exports;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fengqiao.projections.exports.Sheet;
import org.fengqiao.projections.exports.Sheet.Column;
import org.fengqiao.projections.exports.Sheet.Count;
import org.fengqiao.projections.exports.Sheet.Day;
import org.fengqiao.projections.exports.Sheet.Page;
import org.fengqiao.projections.exports.Sheet.Percent;
import org.fengqiao.projections.exports.Sheet.Strong;
import org.fengqiao.projections.exports.Sheet.Text;
import org.fengqiao.projections.exports.Sheet.Value;

/**
 * A list on its way into a workbook (写表): each page is sent off when it is written. Words stand in their cells and not in
 * the workbook's table of words, which would grow with the list.
 */
final class Table<T> {
    /** A worksheet holds some more than a million rows. */
    private static final int ROWS_OF_A_WORKSHEET = 1_000_000;

    /** Behind headings. */
    private static final String SHADE = "EFEDE8";

    private static final double WHOLE = 100;

    private final Sheet<T> sheet;
    private final Workbook book;
    private Worksheet worksheet;
    private int next;
    private long rows;

    Table(OutputStream out, Sheet<T> sheet) {
        this.sheet = sheet;
        this.book = new Workbook(out, "Fengqiao", "1.0");
        this.worksheet = begin(1);
    }

    long rows() {
        return rows;
    }

    void write(Page<T> page) throws IOException {
        for (var row : page.rows()) {
            if (next > ROWS_OF_A_WORKSHEET) {
                worksheet.finish();
                worksheet = begin((int) (rows / ROWS_OF_A_WORKSHEET) + 1);
            }
            write(row);
        }
        worksheet.flush();
    }

    void finish() throws IOException {
        worksheet.finish();
        book.finish();
    }

    private Worksheet begin(int count) {
        var begun = book.newWorksheet(count == 1 ? sheet.title() : sheet.title() + " " + count);
        begun.freezePane(0, 1);
        begun.repeatRows(0);
        begun.pageOrientation("landscape");
        begun.setFitToPage(true);
        begun.fitToWidth((short) 1);
        begun.fitToHeight((short) 0);
        for (int column = 0; column < sheet.columns().size(); column++) {
            var heading = sheet.columns().get(column);
            begun.width(column, heading.width());
            begun.inlineString(0, column, Harmless.words(heading.heading()));
            begun.style(0, column).bold().fillColor(SHADE).set();
        }
        next = 1;
        return begun;
    }

    private void write(T row) {
        for (int column = 0; column < sheet.columns().size(); column++) {
            write(column, sheet.columns().get(column).value().apply(row));
        }
        next++;
        rows++;
    }

    private void write(int column, Value value) {
        switch (value) {
            case Text text -> {
                worksheet.inlineString(next, column, Harmless.words(text.words()));
                if (sheet.columns().get(column).width() >= Column.WIDE) {
                    worksheet
                            .style(next, column)
                            .wrapText(true)
                            .verticalAlignment("top")
                            .set();
                }
            }
            case Strong strong -> {
                worksheet.inlineString(next, column, Harmless.words(strong.words()));
                worksheet.style(next, column).bold().set();
            }
            case Count count -> {
                worksheet.value(next, column, count.number());
                worksheet.style(next, column).format("#,##0").set();
            }
            case Percent percent -> {
                worksheet.value(next, column, percent.percent() / WHOLE);
                worksheet.style(next, column).format("0%").set();
            }
            case Day day -> {
                worksheet.value(next, column, day.on());
                worksheet.style(next, column).format("yyyy-mm-dd").set();
            }
        }
    }
}

package org.fengqiao.infra.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The first visible sheet of a spreadsheet (.xlsx), streamed. Own work on the parser of the JDK: the usual streaming
 * reader runs out of memory on a cell {@code ZZZZZZ1} or on a pointer to the two-thousand-millionth string, and a
 * single malformed cell ends its whole file.
 */
final class SheetTable implements Table {
    private static final int LAST_ROW = 1_048_576;

    private final Workbook workbook;
    private final SharedStrings strings;
    private final Limits limits;
    private int rows;

    private SheetTable(Workbook workbook, SharedStrings strings, Limits limits) {
        this.workbook = workbook;
        this.strings = strings;
        this.limits = limits;
    }

    static SheetTable open(Upload upload, Limits limits) throws IOException {
        ZipParts parts = ZipParts.measure(upload, limits);
        Workbook workbook = Workbook.find(parts);
        SharedStrings strings = SharedStrings.read(parts, workbook.sharedStrings(), limits);
        SheetTable table = new SheetTable(workbook, strings, limits);
        table.rows = limits.count(table);
        return table;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public boolean from1904() {
        return workbook.from1904();
    }

    @Override
    public void read(Predicate<TableRow> more) throws IOException {
        int number = 0;
        boolean wanted = true;
        try (XmlPart xml = new XmlPart(workbook.parts().open(workbook.sheet()))) {
            while (wanted && xml.next()) {
                if (xml.starts("row")) {
                    number = position(xml.attribute("r"), number + 1);
                    TableRow row = new TableRow(number, cells(xml));
                    wanted = row.blank() || more.test(row);
                }
            }
        }
    }

    private List<Cell> cells(XmlPart xml) {
        List<Cell> cells = new ArrayList<>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.starts("c")) {
                column = column(xml.attribute("r"), column + 1);
                Cell cell = SheetCell.read(xml, strings, limits);
                while (column < limits.columns() && cells.size() <= column) {
                    cells.add(Cell.EMPTY);
                }
                if (column < limits.columns()) {
                    cells.set(column, cell);
                }
            }
        }
        return cells;
    }

    private static int position(@Nullable String stated, int counted) {
        if (stated == null || !stated.matches("\\d{1,7}")) {
            return counted;
        }
        int row = Integer.parseInt(stated);
        return row >= counted && row <= LAST_ROW ? row : counted;
    }

    /** The column of an address such as {@code AB12}, counted from 0; the next one where it has none. */
    private static int column(@Nullable String address, int counted) {
        int column = 0;
        int letters = 0;
        while (address != null && letters < Math.min(address.length(), 4) && isLetter(address.charAt(letters))) {
            column = column * 26 + address.charAt(letters) - 'A' + 1;
            letters++;
        }
        return letters == 0 ? counted : column - 1;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}

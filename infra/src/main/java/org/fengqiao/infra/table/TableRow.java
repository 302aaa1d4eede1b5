package org.fengqiao.infra.table;

import java.util.List;

/**
 * One row (行) of an uploaded table.
 *
 * @param number as the spreadsheet shows it, the first is 1; in a text file the record, not the line
 */
public record TableRow(int number, List<Cell> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The cell in that column, counted from 0; empty beyond the last one. */
    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public boolean blank() {
        return cells.stream().allMatch(Cell::blank);
    }
}

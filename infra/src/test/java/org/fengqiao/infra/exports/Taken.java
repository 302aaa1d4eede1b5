package org.fengqiao.infra.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.infra.table.Cell;
import org.fengqiao.infra.table.Table;
import org.fengqiao.infra.table.Upload;

/** Opens a list that was taken along, as its reader does. */
public final class Taken {
    private Taken() {}

    /** All rows, the headings first; a day is the number that a spreadsheet keeps for it. */
    public static List<List<String>> rows(byte[] file) throws IOException {
        var rows = new ArrayList<List<String>>();
        Table.open(Upload.of(file)).read(row -> {
            rows.add(row.cells().stream().map(Cell::words).toList());
            return true;
        });
        return rows;
    }
}

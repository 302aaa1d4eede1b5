package org.fengqiao.infra.table;

import java.io.IOException;
import org.fengqiao.domain.refusal.Refused;

/**
 * How much of an upload is believed. A spreadsheet of 100,000 real letters inflates to about 160 MB.
 *
 * @param packed     bytes as uploaded; they are held in memory while a spreadsheet is read
 * @param suspicious from this size on an entry that shrank more than a hundredfold is taken for a bomb
 * @param cell       characters
 */
record Limits(int packed, int entries, long inflated, long suspicious, int rows, int columns, int cell) {
    static final Limits USUAL = new Limits(80_000_000, 1_000, 300_000_000, 20_000_000, 200_000, 256, 100_000);
    static final int RATIO = 100;

    /** Reads a table through once. */
    int count(Table table) throws IOException {
        int[] counted = {0};
        table.read(_ -> {
            if (++counted[0] > rows + 1) {
                throw Refused.invalid("import.too-many-rows", Integer.toString(rows));
            }
            return true;
        });
        if (counted[0] == 0) {
            throw Refused.invalid("import.empty");
        }
        return counted[0];
    }
}

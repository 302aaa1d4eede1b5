package org.fengqiao.infra.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Predicate;
import org.fengqiao.domain.refusal.Refused;

/**
 * An uploaded table (表格). Opening it reads it through once, so that a file which is broken, too big or dangerous is
 * refused whole, before its first row has any effect.
 */
public sealed interface Table permits SheetTable, CsvTable {

    /**
     * Tells a spreadsheet from a text by its first bytes, whatever the file is called.
     *
     * @throws Refused {@code import.empty}, {@code .kind}, {@code .old-excel}, {@code .broken-file}, {@code .too-big},
     *     {@code .unsafe}, {@code .encoding}, {@code .unclosed-quote} (row), {@code .too-many-rows} (limit)
     */
    static Table open(Upload upload) throws IOException {
        return open(upload, Limits.USUAL);
    }

    static Table open(Upload upload, Limits limits) throws IOException {
        byte[] head;
        try (InputStream in = upload.open()) {
            head = in.readNBytes(4_096);
        }
        if (head.length == 0) {
            throw Refused.invalid("import.empty");
        }
        if (startsWith(head, 'P', 'K', 3, 4)) {
            return SheetTable.open(upload, limits);
        }
        if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw Refused.invalid("import.old-excel");
        }
        return CsvTable.open(upload, CsvEncoding.of(head), limits);
    }

    private static boolean startsWith(byte[] head, int... magic) {
        byte[] expected = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            expected[i] = (byte) magic[i];
        }
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, expected, 0, magic.length);
    }

    /** Rows that hold anything, the heading row included. */
    int rows();

    /** Whether its dates count from 1904 (1904 日期系统) instead of 1900. */
    boolean from1904();

    /** Gives the rows that hold anything, in order, until {@code more} says no. */
    void read(Predicate<TableRow> more) throws IOException;
}

package org.fengqiao.infra.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Splits text into records by RFC 4180. Own work because a cell must be cut while it is read: one forgotten quote
 * otherwise gathers the whole file in memory, and one overlong cell would end the file instead of its row.
 */
final class CsvScanner {
    private static final int END = -1;

    private final BufferedReader in;
    private final char delimiter;
    private final Limits limits;
    private int record;

    CsvScanner(Reader in, char delimiter, Limits limits) {
        this.in = in instanceof BufferedReader buffered ? buffered : new BufferedReader(in);
        this.delimiter = delimiter;
        this.limits = limits;
    }

    /** The next record, or nothing at the end. */
    @Nullable
    TableRow next() throws IOException {
        int c = in.read();
        if (c == END) {
            return null;
        }
        record++;
        List<Cell> cells = new ArrayList<>();
        while (true) {
            CellWords words = new CellWords(limits.cell());
            c = c == '"' ? quoted(words) : c;
            while (c != END && c != delimiter && c != '\n' && c != '\r') {
                words.add((char) c);
                c = in.read();
            }
            if (cells.size() < limits.columns()) {
                cells.add(words.toCell());
            }
            if (c != delimiter) {
                endLine(c);
                return new TableRow(record, cells);
            }
            c = in.read();
        }
    }

    /** Reads to the closing quote and gives the character after it. */
    private int quoted(CellWords words) throws IOException {
        while (true) {
            int c = in.read();
            if (c == END) {
                throw Refused.invalid("import.unclosed-quote", Integer.toString(record));
            }
            if (c == '"') {
                c = in.read();
                if (c != '"') {
                    return c;
                }
            }
            words.add((char) c);
        }
    }

    private void endLine(int c) throws IOException {
        if (c == '\r') {
            in.mark(1);
            if (in.read() != '\n') {
                in.reset();
            }
        }
    }
}

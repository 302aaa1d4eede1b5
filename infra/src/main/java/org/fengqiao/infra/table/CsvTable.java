package org.fengqiao.infra.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.function.Predicate;
import org.fengqiao.domain.refusal.Refused;

/** A table of separated values (.csv), its separator taken from the heading line. */
final class CsvTable implements Table {
    private final Upload upload;
    private final Charset charset;
    private final Limits limits;
    private int rows;

    private CsvTable(Upload upload, Charset charset, Limits limits) {
        this.upload = upload;
        this.charset = charset;
        this.limits = limits;
    }

    static CsvTable open(Upload upload, Charset charset, Limits limits) throws IOException {
        CsvTable table = new CsvTable(upload, charset, limits);
        table.rows = limits.count(table);
        return table;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public boolean from1904() {
        return false;
    }

    @Override
    public void read(Predicate<TableRow> more) throws IOException {
        var strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(upload.open(), strict))) {
            char delimiter = delimiter(in);
            CsvScanner scanner = new CsvScanner(in, delimiter, limits);
            TableRow row = scanner.next();
            while (row != null && (row.blank() || more.test(row))) {
                row = scanner.next();
            }
        } catch (CharacterCodingException _) {
            throw Refused.invalid("import.encoding");
        }
    }

    private static char delimiter(BufferedReader in) throws IOException {
        in.mark(2_048);
        int first = in.read();
        if (first != '\uFEFF') {
            in.reset();
        }
        in.mark(2_048);
        char found = ',';
        for (int i = 0, c = in.read(); i < 2_000 && c != -1 && c != '\n' && c != '\r' && c != ','; i++, c = in.read()) {
            found = c == '\t' || c == ';' ? (char) c : found;
        }
        in.reset();
        return found;
    }
}

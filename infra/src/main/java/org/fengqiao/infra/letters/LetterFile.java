package org.fengqiao.infra.letters;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.table.BadRow;
import org.fengqiao.infra.table.Headings;
import org.fengqiao.infra.table.Table;
import org.fengqiao.infra.table.TableRow;
import org.fengqiao.infra.table.Upload;
import org.jspecify.annotations.Nullable;

/**
 * A file of letters (留言数据), .xlsx or .csv, by its Chinese headings in any order. A file that cannot be trusted is
 * refused on opening; afterwards a bad row is reported and stops nothing.
 */
public final class LetterFile {
    private final Table table;

    private LetterFile(Table table) {
        this.table = table;
    }

    /** @throws Refused as {@link Table#open}, or {@code import.headings} and {@code import.heading-twice} */
    public static LetterFile open(Upload upload) throws IOException {
        LetterFile file = new LetterFile(Table.open(upload));
        file.table.read(first -> {
            headings(first);
            return false;
        });
        return file;
    }

    /** How many rows {@link #read} will give, good and bad together. */
    public int total() {
        return table.rows() - 1;
    }

    /**
     * Gives every row in order, each to one of the two.
     *
     * @param today the day after which nothing can have been written
     * @param stop  asked before each row
     */
    public void read(LocalDate today, Consumer<LetterRow> rows, Consumer<BadRow> bad, BooleanSupplier stop)
            throws IOException {
        Pass pass = new Pass(today, rows, bad);
        table.read(row -> {
            if (stop.getAsBoolean()) {
                return false;
            }
            pass.take(row);
            return true;
        });
    }

    private static Headings headings(TableRow first) {
        return Headings.of(first, LetterReading.REQUIRED, LetterReading.OPTIONAL);
    }

    /** One reading of the file. */
    private final class Pass {
        private final LocalDate today;
        private final Consumer<LetterRow> rows;
        private final Consumer<BadRow> bad;
        private final Set<String> numbers = new HashSet<>();
        private @Nullable LetterReading reading;

        private Pass(LocalDate today, Consumer<LetterRow> rows, Consumer<BadRow> bad) {
            this.today = today;
            this.rows = rows;
            this.bad = bad;
        }

        private void take(TableRow row) {
            if (reading == null) {
                reading = new LetterReading(headings(row), table.from1904(), today);
                return;
            }
            LetterRow letter;
            try {
                letter = reading.letter(row);
            } catch (LetterReading.Rejected rejected) {
                bad.accept(new BadRow(row.number(), "import.row." + rejected.code()));
                return;
            }
            if (numbers.add(letter.sourceNumber())) {
                rows.accept(letter);
            } else {
                bad.accept(new BadRow(row.number(), "import.row.duplicate-number"));
            }
        }
    }
}

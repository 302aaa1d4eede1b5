package org.fengqiao.infra.divisions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.divisions.DivisionRow.Level;
import org.fengqiao.infra.table.BadRow;
import org.fengqiao.infra.table.Cell;
import org.fengqiao.infra.table.Headings;
import org.fengqiao.infra.table.Table;
import org.fengqiao.infra.table.TableRow;
import org.fengqiao.infra.table.Upload;
import org.jspecify.annotations.Nullable;

/**
 * A file of divisions (区划文件) with the columns {@code code,name,level,parent_code}.
 *
 * @param rows in the order of their levels, so that a parent always comes before its children
 */
public record DivisionFile(List<DivisionRow> rows, List<BadRow> bad) {
    private static final List<String> REQUIRED = List.of("code", "name", "level", "parent_code");

    /** Suzhou's 2,377 centres, shipped with the product. */
    public static final Upload SUZHOU =
            () -> Objects.requireNonNull(DivisionFile.class.getResourceAsStream("/divisions/suzhou.csv"));

    public DivisionFile {
        rows = List.copyOf(rows);
        bad = List.copyOf(bad);
    }

    /**
     * @param known the level of a division that is there already, by its code; a file may hang new ones below it
     * @throws Refused as {@link Table#open} and {@link Headings#of}
     */
    public static DivisionFile read(Upload upload, Function<String, @Nullable Level> known) throws IOException {
        List<TableRow> table = new ArrayList<>();
        Table.open(upload).read(table::add);
        Headings headings = Headings.of(table.removeFirst(), REQUIRED, List.of());
        Map<String, DivisionRow> accepted = new HashMap<>();
        List<DivisionRow> rows = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        List<DivisionRow> read = new ArrayList<>();
        for (TableRow row : table) {
            String code = complaint(row, headings);
            if (code == null) {
                read.add(division(row, headings));
            } else {
                bad.add(new BadRow(row.number(), "import.row." + code));
            }
        }
        read.sort((a, b) -> a.level().compareTo(b.level()));
        for (DivisionRow row : read) {
            String code = complaint(row, accepted, known);
            if (code == null) {
                accepted.put(row.code(), row);
                rows.add(row);
            } else {
                bad.add(new BadRow(row.row(), "import.row." + code));
            }
        }
        bad.sort((a, b) -> Integer.compare(a.row(), b.row()));
        return new DivisionFile(rows, bad);
    }

    private static @Nullable String complaint(TableRow row, Headings headings) {
        for (String heading : REQUIRED) {
            if (headings.cell(row, heading) instanceof Cell.Unusable(String code)) {
                return code;
            }
        }
        String parent = headings.cell(row, "parent_code").words();
        if (!isCode(headings.cell(row, "code").words()) || !parent.isEmpty() && !isCode(parent)) {
            return "bad-code";
        }
        if (headings.cell(row, "name").blank()) {
            return "no-name";
        }
        String level = headings.cell(row, "level").words();
        return Arrays.stream(Level.values()).anyMatch(l -> l.name().equals(level)) ? null : "unknown-level";
    }

    private static @Nullable String complaint(
            DivisionRow row, Map<String, DivisionRow> accepted, Function<String, @Nullable Level> known) {
        if (accepted.containsKey(row.code())) {
            return "duplicate-code";
        }
        if (row.parent() == null) {
            return row.level() == Level.CITY ? null : "no-parent";
        }
        DivisionRow parent = accepted.get(row.parent());
        Level above = parent == null ? known.apply(row.parent()) : parent.level();
        if (above == null) {
            return "no-parent";
        }
        return above.compareTo(row.level()) < 0 ? null : "parent-not-above";
    }

    private static DivisionRow division(TableRow row, Headings headings) {
        String parent = headings.cell(row, "parent_code").words();
        return new DivisionRow(
                row.number(),
                headings.cell(row, "code").words(),
                headings.cell(row, "name").words(),
                Level.valueOf(headings.cell(row, "level").words()),
                parent.isEmpty() ? null : parent);
    }

    private static boolean isCode(String words) {
        return words.matches("[0-9]{12}");
    }
}

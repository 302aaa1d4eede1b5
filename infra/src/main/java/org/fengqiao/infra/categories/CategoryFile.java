package org.fengqiao.infra.categories;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.table.BadRow;
import org.fengqiao.infra.table.Cell;
import org.fengqiao.infra.table.Headings;
import org.fengqiao.infra.table.Table;
import org.fengqiao.infra.table.TableRow;
import org.fengqiao.infra.table.Upload;
import org.jspecify.annotations.Nullable;

/** A file of categories (分类表) with the columns {@code code,parent,name,level} and optionally {@code name_en}. */
public record CategoryFile(List<CategoryRow> rows, List<BadRow> bad) {
    private static final List<String> REQUIRED = List.of("code", "parent", "name", "level");
    private static final List<String> OPTIONAL = List.of("name_en");
    private static final int[] DIGITS = {0, 2, 4, 7};

    /** The three-level tree with 517 leaves, shipped with the product. */
    public static final Upload SHIPPED =
            () -> Objects.requireNonNull(CategoryFile.class.getResourceAsStream("/categories/categories.csv"));

    public CategoryFile {
        rows = List.copyOf(rows);
        bad = List.copyOf(bad);
    }

    /** @throws Refused as {@link Table#open} and {@link Headings#of} */
    public static CategoryFile read(Upload upload) throws IOException {
        List<TableRow> table = new ArrayList<>();
        Table.open(upload).read(table::add);
        Headings headings = Headings.of(table.removeFirst(), REQUIRED, OPTIONAL);
        Set<String> codes = new HashSet<>();
        List<CategoryRow> rows = new ArrayList<>();
        List<BadRow> bad = new ArrayList<>();
        for (TableRow row : table) {
            String complaint = complaint(row, headings, codes);
            if (complaint == null) {
                CategoryRow category = category(row, headings);
                codes.add(category.code());
                rows.add(category);
            } else {
                bad.add(new BadRow(row.number(), "import.row." + complaint));
            }
        }
        return new CategoryFile(rows, bad);
    }

    private static @Nullable String complaint(TableRow row, Headings headings, Set<String> codes) {
        for (String heading : REQUIRED) {
            if (headings.cell(row, heading) instanceof Cell.Unusable(String code)) {
                return code;
            }
        }
        String level = headings.cell(row, "level").words();
        if (!level.matches("[123]")) {
            return "unknown-level";
        }
        int digits = DIGITS[Integer.parseInt(level)];
        String code = headings.cell(row, "code").words();
        if (!code.matches("[0-9]{" + digits + "}")) {
            return "bad-code";
        }
        if (headings.cell(row, "name").blank()) {
            return "no-name";
        }
        String parent = headings.cell(row, "parent").words();
        if (!parent.equals(code.substring(0, DIGITS[Integer.parseInt(level) - 1]))
                || !parent.isEmpty() && !codes.contains(parent)) {
            return "no-parent";
        }
        return codes.contains(code) ? "duplicate-code" : null;
    }

    private static CategoryRow category(TableRow row, Headings headings) {
        String parent = headings.cell(row, "parent").words();
        String english = headings.cell(row, "name_en").words();
        return new CategoryRow(
                row.number(),
                headings.cell(row, "code").words(),
                parent.isEmpty() ? null : parent,
                headings.cell(row, "name").words(),
                Integer.parseInt(headings.cell(row, "level").words()),
                english.isEmpty() ? null : english);
    }
}

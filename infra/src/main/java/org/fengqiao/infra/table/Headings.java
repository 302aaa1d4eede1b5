package org.fengqiao.infra.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.domain.refusal.Refused;

/** The heading row (表头): which column stands under which heading, in any order. */
public final class Headings {
    private final Map<String, Integer> columns;

    private Headings(Map<String, Integer> columns) {
        this.columns = columns;
    }

    /**
     * Takes the first row of the table.
     *
     * @throws Refused {@code import.headings} with the missing ones, {@code import.heading-twice} with one that is
     *     there twice and therefore says nothing
     */
    public static Headings of(TableRow row, List<String> required, List<String> optional) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String heading = row.cell(i).words().replaceAll("[\\s\\u3000]+", "");
            boolean known = required.contains(heading) || optional.contains(heading);
            if (known && columns.putIfAbsent(heading, i) != null) {
                throw Refused.invalid("import.heading-twice", heading);
            }
        }
        List<String> missing = new ArrayList<>(required);
        missing.removeAll(columns.keySet());
        if (!missing.isEmpty()) {
            throw Refused.invalid("import.headings", String.join("、", missing));
        }
        return new Headings(columns);
    }

    /** The cell of a row under a heading; empty where the table lacks it. */
    public Cell cell(TableRow row, String heading) {
        return row.cell(columns.getOrDefault(heading, -1));
    }
}

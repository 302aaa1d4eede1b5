package org.fengqiao.infra.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fengqiao.infra.engine.KeptWorks;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.Records.Entry;
import org.fengqiao.infra.table.BadRow;
import org.fengqiao.projections.imports.Imports.Reason;
import org.fengqiao.projections.imports.Imports.Row;
import org.springframework.stereotype.Component;

/** Imports and their rejected rows. */
@Component
class Jobs extends KeptWorks<Job> {
    private static final int PAGE = 500;

    Jobs(Records records) {
        super(records, RecordTable.IMPORTS, Job.class, Job::id, Job::running);
    }

    /** Writes a batch's rejected rows together; a batch that is done again writes them again. */
    void reject(String id, List<BadRow> rows) {
        var entries = rows.stream()
                .map(row -> new Entry(RecordTable.IMPORT_ROWS, key(id, row.row()), json.writeValueAsString(row)))
                .toList();
        if (!entries.isEmpty() && !records.insertAll(entries)) {
            entries.forEach(entry -> records.put(entry.table(), entry.key(), entry.json()));
        }
    }

    List<Row> rejected(String id) {
        var found = new ArrayList<Row>();
        var last = id + "/";
        while (true) {
            var page = records.after(RecordTable.IMPORT_ROWS, last, PAGE);
            for (var entry : page) {
                if (!entry.key().startsWith(id + "/")) {
                    return found;
                }
                var row = json.readValue(entry.json(), BadRow.class);
                found.add(new Row(row.row(), new Reason(row.code(), row.values())));
            }
            if (page.size() < PAGE) {
                return found;
            }
            last = page.getLast().key();
        }
    }

    private static String key(String id, int row) {
        return String.format(Locale.ROOT, "%s/%07d", id, row);
    }
}

package org.fengqiao.infra.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.infra.events.EventJson;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.Records.Entry;
import org.fengqiao.infra.table.BadRow;
import org.fengqiao.projections.imports.Imports.Reason;
import org.fengqiao.projections.imports.Imports.Row;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Imports and their rejected rows in the durable records; keys rise with time. */
@Component
class Jobs {
    private static final int PAGE = 500;

    private final Records records;
    private final JsonMapper json = EventJson.configure(JsonMapper.builder()).build();

    Jobs(Records records) {
        this.records = records;
    }

    void put(Job job) {
        records.put(RecordTable.IMPORTS, job.id(), json.writeValueAsString(job));
    }

    Optional<Job> find(String id) {
        return records.find(RecordTable.IMPORTS, id).map(this::read);
    }

    /** Newest first. */
    List<Job> latest(int limit) {
        return records.before(RecordTable.IMPORTS, "", limit).stream()
                .map(entry -> read(entry.json()))
                .toList();
    }

    /** What a stop of the machine broke off, oldest first. */
    List<Job> unfinished() {
        var found = new ArrayList<Job>();
        var page = records.after(RecordTable.IMPORTS, "", PAGE);
        while (!page.isEmpty()) {
            page.stream().map(entry -> read(entry.json())).filter(Job::running).forEach(found::add);
            page = records.after(RecordTable.IMPORTS, page.getLast().key(), PAGE);
        }
        return found;
    }

    private Job read(String text) {
        return json.readValue(text, Job.class);
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

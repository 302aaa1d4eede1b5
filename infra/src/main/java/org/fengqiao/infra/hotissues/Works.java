package org.fengqiao.infra.hotissues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.infra.events.EventJson;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The last work on each hot issue in the durable records. */
@Component
class Works {
    private static final int PAGE = 200;

    private final Records records;
    private final JsonMapper json = EventJson.configure(JsonMapper.builder()).build();

    Works(Records records) {
        this.records = records;
    }

    void put(ManyLetters work) {
        records.put(RecordTable.HOT_ISSUE_WORKS, work.issueId(), json.writeValueAsString(work));
    }

    Optional<ManyLetters> find(String issueId) {
        return records.find(RecordTable.HOT_ISSUE_WORKS, issueId).map(this::read);
    }

    /** What a stop of the machine broke off. */
    List<ManyLetters> unfinished() {
        var found = new ArrayList<ManyLetters>();
        var page = records.after(RecordTable.HOT_ISSUE_WORKS, "", PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .map(entry -> read(entry.json()))
                    .filter(ManyLetters::running)
                    .forEach(found::add);
            page = records.after(RecordTable.HOT_ISSUE_WORKS, page.getLast().key(), PAGE);
        }
        return found;
    }

    private ManyLetters read(String text) {
        return json.readValue(text, ManyLetters.class);
    }
}

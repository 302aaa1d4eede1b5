package org.fengqiao.infra.works;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.infra.events.EventJson;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Long works in the durable records; keys rise with time. */
@Component("workJobs")
class Jobs {
    private static final int PAGE = 500;

    private final Records records;
    private final JsonMapper json = EventJson.configure(JsonMapper.builder()).build();

    Jobs(Records records) {
        this.records = records;
    }

    void put(Job job) {
        records.put(RecordTable.WORKS, job.id(), json.writeValueAsString(job));
    }

    /** One that was never begun. */
    void forget(Job job) {
        records.delete(RecordTable.WORKS, job.id());
    }

    Optional<Job> find(String id) {
        return records.find(RecordTable.WORKS, id).map(this::read);
    }

    /** Newest first. */
    List<Job> latest(int limit) {
        return records.before(RecordTable.WORKS, "", limit).stream()
                .map(entry -> read(entry.json()))
                .toList();
    }

    /** What a stop of the machine broke off, oldest first. */
    List<Job> unfinished() {
        var found = new ArrayList<Job>();
        var page = records.after(RecordTable.WORKS, "", PAGE);
        while (!page.isEmpty()) {
            page.stream().map(entry -> read(entry.json())).filter(Job::running).forEach(found::add);
            page = records.after(RecordTable.WORKS, page.getLast().key(), PAGE);
        }
        return found;
    }

    String write(Object plan) {
        return json.writeValueAsString(plan);
    }

    <P> P plan(Job job, Class<P> type) {
        return json.readValue(job.plan(), type);
    }

    private Job read(String text) {
        return json.readValue(text, Job.class);
    }
}

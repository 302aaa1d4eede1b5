package org.fengqiao.infra.works;

import org.fengqiao.infra.engine.KeptWorks;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.springframework.stereotype.Component;

/** Works of the house and their plans. */
@Component("workJobs")
class Jobs extends KeptWorks<Job> {
    Jobs(Records records) {
        super(records, RecordTable.WORKS, Job.class, Job::id, Job::running);
    }

    String write(Object plan) {
        return json.writeValueAsString(plan);
    }

    <P> P plan(Job job, Class<P> type) {
        return json.readValue(job.plan(), type);
    }
}

package org.fengqiao.infra.hotissues;

import org.fengqiao.infra.engine.KeptWorks;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.springframework.stereotype.Component;

/** The last work on each hot issue, under its identifier. */
@Component
class Works extends KeptWorks<ManyLetters> {
    Works(Records records) {
        super(records, RecordTable.HOT_ISSUE_WORKS, ManyLetters.class, ManyLetters::issueId, ManyLetters::running);
    }
}

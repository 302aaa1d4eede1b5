package org.fengqiao.infra.hotissues;

import java.util.List;
import java.util.Optional;
import org.fengqiao.infra.engine.KeptWorks;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.springframework.stereotype.Component;

/** The works on each hot issue, under {@code issue/time}; older ones under the issue alone. */
@Component
class Works extends KeptWorks<ManyLetters> {
    /** After the keys of a hot issue, before those of the next. */
    private static final String END = "0";

    Works(Records records) {
        super(records, RecordTable.HOT_ISSUE_WORKS, ManyLetters.class, Works::key, ManyLetters::running);
    }

    private static String key(ManyLetters work) {
        var begun = work.begun();
        return begun == null ? work.issueId() : "%s/%015d".formatted(work.issueId(), begun.toEpochMilli());
    }

    /** What is being done to its letters; empty when nothing is. */
    Optional<ManyLetters> unfinishedOf(String issueId) {
        return of(issueId).stream().filter(ManyLetters::running).findFirst();
    }

    /** The newest first. */
    List<ManyLetters> of(String issueId) {
        return latest(issueId + END)
                .takeWhile(work -> work.issueId().equals(issueId))
                .toList();
    }
}

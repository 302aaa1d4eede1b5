package org.fengqiao.projections.worklist;

import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.domain.petition.Mark;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.worklist.WorklistRow.Change;
import org.jspecify.annotations.Nullable;

/** A row of the queue while it becomes the next (队列行草稿): the one place that names all of its fields again. */
final class RowDraft {
    private final WorklistRow before;
    long position;
    LocalDate receivedOn;
    PetitionState state;

    @Nullable
    PetitionState stateBefore;

    @Nullable
    PetitionKind kind;

    @Nullable
    String category;

    Seat seat;
    Dues dues;
    Sealed title;
    Sealed name;
    int headcount;
    Papers papers;
    Set<String> decided;
    Set<Mark> marks;
    Change last;

    RowDraft(WorklistRow row) {
        before = row;
        position = row.position();
        receivedOn = row.receivedOn();
        state = row.state();
        stateBefore = row.stateBefore();
        kind = row.kind();
        category = row.category();
        seat = row.seat();
        dues = row.dues();
        title = row.title();
        name = row.name();
        headcount = row.headcount();
        papers = row.papers();
        decided = row.decided();
        marks = row.marks();
        last = row.last();
    }

    WorklistRow row() {
        return new WorklistRow(
                before.id(),
                position,
                before.number(),
                receivedOn,
                state,
                stateBefore,
                kind,
                category,
                seat,
                dues,
                title,
                name,
                headcount,
                papers,
                decided,
                marks,
                last);
    }
}

package org.fengqiao.projections.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.petition.Mark;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * One case in the queue (队列行). Words stay sealed here.
 *
 * @param stateBefore to which it returns when it was closed in error; null unless closed
 * @param decided the cases that somebody compared it with (P03)
 */
record WorklistRow(
        String id,
        long position,
        String number,
        LocalDate receivedOn,
        PetitionState state,
        @Nullable PetitionState stateBefore,
        @Nullable PetitionKind kind,
        @Nullable String category,
        Seat seat,
        Dues dues,
        Sealed title,
        Sealed name,
        Set<String> decided,
        Set<Mark> marks,
        Change last)
        implements Row {
    /** Sorts behind every date; nothing is owed. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /**
     * Its last event.
     *
     * @param by account, {@code complainant} or {@code house}; empty where nobody wrote it down
     */
    record Change(Instant at, String by) {
        static final Change NONE = new Change(Instant.EPOCH, "");
    }

    WorklistRow {
        decided = Set.copyOf(decided);
        marks = Set.copyOf(marks);
    }

    LocalDate dueOn() {
        return dues.next().map(Dues.Due::on).orElse(NEVER);
    }

    Involvement involvement() {
        return seat.involvement(id, state.senderWaits());
    }

    Set<UnitCode> scope() {
        return seat.scope();
    }

    WorklistRow in(UnitTree units) {
        return seated(seat.in(units, id, state.senderWaits()));
    }

    WorklistRow at(long sequence, Change change) {
        return new WorklistRow(
                id,
                sequence,
                number,
                receivedOn,
                state,
                stateBefore,
                kind,
                category,
                seat,
                dues,
                title,
                name,
                decided,
                marks,
                change);
    }

    WorklistRow becoming(PetitionState next) {
        return stating(next, null);
    }

    WorklistRow closed() {
        return stating(PetitionState.CLOSED, state);
    }

    WorklistRow reopened() {
        return stating(stateBefore == null ? state : stateBefore, null);
    }

    private WorklistRow stating(PetitionState next, @Nullable PetitionState before) {
        return new WorklistRow(
                id,
                position,
                number,
                receivedOn,
                next,
                before,
                kind,
                category,
                seat,
                dues,
                title,
                name,
                decided,
                marks,
                last);
    }

    WorklistRow sortedAs(@Nullable PetitionKind nextKind, @Nullable String nextCategory) {
        return new WorklistRow(
                id,
                position,
                number,
                receivedOn,
                state,
                stateBefore,
                nextKind,
                nextCategory,
                seat,
                dues,
                title,
                name,
                decided,
                marks,
                last);
    }

    WorklistRow seated(Seat next) {
        return new WorklistRow(
                id,
                position,
                number,
                receivedOn,
                state,
                stateBefore,
                kind,
                category,
                next,
                dues,
                title,
                name,
                decided,
                marks,
                last);
    }

    WorklistRow owing(Dues next) {
        return new WorklistRow(
                id,
                position,
                number,
                receivedOn,
                state,
                stateBefore,
                kind,
                category,
                seat,
                next,
                title,
                name,
                decided,
                marks,
                last);
    }

    WorklistRow received(LocalDate on) {
        return new WorklistRow(
                id,
                position,
                number,
                on,
                state,
                stateBefore,
                kind,
                category,
                seat,
                dues,
                title,
                name,
                decided,
                marks,
                last);
    }

    WorklistRow worded(Sealed nextTitle, Sealed nextName) {
        return new WorklistRow(
                id,
                position,
                number,
                receivedOn,
                state,
                stateBefore,
                kind,
                category,
                seat,
                dues,
                nextTitle,
                nextName,
                decided,
                marks,
                last);
    }

    WorklistRow marked(Set<Mark> next) {
        return new WorklistRow(
                id,
                position,
                number,
                receivedOn,
                state,
                stateBefore,
                kind,
                category,
                seat,
                dues,
                title,
                name,
                decided,
                next,
                last);
    }

    WorklistRow comparedWith(String caseId) {
        var next = new HashSet<>(decided);
        next.add(caseId);
        return new WorklistRow(
                id,
                position,
                number,
                receivedOn,
                state,
                stateBefore,
                kind,
                category,
                seat,
                dues,
                title,
                name,
                next,
                marks,
                last);
    }
}

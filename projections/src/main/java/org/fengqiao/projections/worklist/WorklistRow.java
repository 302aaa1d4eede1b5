package org.fengqiao.projections.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.petition.Holder;
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
 * @param stateBefore to which it returns when it was closed or merged in error; null unless it was
 * @param headcount how many people stand behind it
 * @param papers which it waits for and which it has
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
        int headcount,
        Papers papers,
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

    /** Who decides on the objection that was raised; empty where none waits. */
    Optional<UnitCode> decider() {
        return state.decider(involvement());
    }

    /** On whose desks there is something to do: where it lies, and at whoever decides on an objection. */
    List<String> desks() {
        var decider = decider().stream().map(unit -> Seat.desk(new Holder(unit, null)));
        return Stream.concat(Stream.of(seat.desk()), decider).distinct().toList();
    }

    Involvement involvement() {
        return seat.involvement(id, state.senderWaits());
    }

    Set<UnitCode> scope() {
        return seat.reach().scope();
    }

    WorklistRow in(UnitTree units) {
        return seated(seat.in(units, id, state.senderWaits()));
    }

    WorklistRow at(long sequence, Change change) {
        return with(row -> {
            row.position = sequence;
            row.last = change;
        });
    }

    WorklistRow becoming(PetitionState next) {
        return stating(next, null);
    }

    WorklistRow closed() {
        return stating(PetitionState.CLOSED, state);
    }

    WorklistRow merged() {
        return stating(PetitionState.MERGED, state);
    }

    /** As it was before it ended. */
    WorklistRow reopened() {
        return stating(stateBefore == null ? state : stateBefore, null);
    }

    private WorklistRow stating(PetitionState next, @Nullable PetitionState before) {
        return with(row -> {
            row.state = next;
            row.stateBefore = before;
        });
    }

    WorklistRow sortedAs(@Nullable PetitionKind nextKind, @Nullable String nextCategory) {
        return with(row -> {
            row.kind = nextKind;
            row.category = nextCategory;
        });
    }

    WorklistRow seated(Seat next) {
        return with(row -> row.seat = next);
    }

    WorklistRow owing(Dues next) {
        return with(row -> row.dues = next);
    }

    WorklistRow received(LocalDate on) {
        return with(row -> row.receivedOn = on);
    }

    WorklistRow of(int people) {
        return with(row -> row.headcount = people);
    }

    WorklistRow worded(Sealed nextTitle, Sealed nextName) {
        return with(row -> {
            row.title = nextTitle;
            row.name = nextName;
        });
    }

    WorklistRow marked(Set<Mark> next) {
        return with(row -> row.marks = next);
    }

    WorklistRow with(Papers next) {
        return with(row -> row.papers = next);
    }

    WorklistRow comparedWith(String caseId) {
        var next = new HashSet<>(decided);
        next.add(caseId);
        return with(row -> row.decided = next);
    }

    private WorklistRow with(Consumer<RowDraft> change) {
        var draft = new RowDraft(this);
        change.accept(draft);
        return draft.row();
    }
}

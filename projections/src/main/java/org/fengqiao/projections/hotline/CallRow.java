package org.fengqiao.projections.hotline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.domain.hotline.CallCorrection;
import org.fengqiao.domain.hotline.CallEntry;
import org.fengqiao.domain.hotline.CallEvent;
import org.fengqiao.domain.hotline.CallEvent.CallAnswered;
import org.fengqiao.domain.hotline.CallEvent.CallCorrected;
import org.fengqiao.domain.hotline.CallEvent.CallFollowed;
import org.fengqiao.domain.hotline.CallEvent.CallHandedOver;
import org.fengqiao.domain.hotline.CallEvent.CallTaken;
import org.fengqiao.domain.hotline.CallState;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * One call, as its events made it (来电行).
 *
 * @param scope the unit it is for and all above it
 * @param by account of who took it
 */
record CallRow(
        String id,
        long position,
        String number,
        Moment takenAt,
        String by,
        UnitCode unit,
        Set<UnitCode> scope,
        CallState state,
        CallEntry entry,
        @Nullable LocalDate dueOn,
        @Nullable String caseId,
        @Nullable String petition,
        List<Amendment> amendments)
        implements Row {
    /** What was corrected, by whom, and why. */
    record Amendment(CallCorrection was, CallCorrection is, Sealed reason, Moment at, String by) {}

    CallRow {
        amendments = List.copyOf(amendments);
    }

    @Nullable
    Sealed name() {
        return entry.caller().name();
    }

    Sealed phone() {
        return entry.caller().phone();
    }

    Sealed question() {
        return entry.question();
    }

    @Nullable
    Sealed answer() {
        return entry.answer();
    }

    String category() {
        return entry.category();
    }

    static CallRow after(@Nullable CallRow before, CallEvent event, long sequence, String account, UnitTree units) {
        return switch (event) {
            case CallTaken e -> taken(e, sequence, account, units);
            case CallAnswered e when before != null -> before.answered(e, sequence);
            case CallHandedOver e when before != null -> before.handedOver(e, sequence);
            case CallCorrected e when before != null -> before.corrected(e, sequence, account);
            case CallFollowed e when before != null -> before.followed(e, sequence, units);
            case CallEvent other -> throw new IllegalStateException("no call before " + other.getClass());
        };
    }

    private static CallRow taken(CallTaken e, long sequence, String account, UnitTree units) {
        var due = e.due();
        return new CallRow(
                e.callId(),
                sequence,
                e.number().value(),
                e.occurredAt(),
                account,
                e.unit(),
                new TreeSet<>(units.upFrom(e.unit())),
                e.answer() == null ? CallState.OPEN : CallState.ANSWERED,
                new CallEntry(e.caller(), e.question(), e.category(), e.answer()),
                due == null ? null : due.on(),
                null,
                null,
                List.of());
    }

    private CallRow answered(CallAnswered e, long sequence) {
        return with(sequence, CallState.ANSWERED, entry.answered(e.answer()), caseId, petition, amendments);
    }

    private CallRow handedOver(CallHandedOver e, long sequence) {
        var number = e.petition().value();
        return with(sequence, CallState.PETITION, entry, e.caseId(), number, amendments);
    }

    private CallRow corrected(CallCorrected e, long sequence, String account) {
        var all = new ArrayList<>(amendments);
        all.add(new Amendment(e.was(), e.is(), e.reason(), e.occurredAt(), account));
        var next = with(sequence, state, entry.corrected(e.is()), caseId, petition, all);
        return state == CallState.OPEN ? next.dueOn(dueOn) : next;
    }

    private CallRow followed(CallFollowed e, long sequence, UnitTree units) {
        var above = new TreeSet<>(units.upFrom(e.to()));
        return new CallRow(
                id, sequence, number, takenAt, by, e.to(), above, state, entry, dueOn, caseId, petition, amendments);
    }

    /** Nothing is owed any more. */
    private CallRow with(
            long sequence,
            CallState next,
            CallEntry nextEntry,
            @Nullable String nextCase,
            @Nullable String nextPetition,
            List<Amendment> nextAmendments) {
        return new CallRow(
                id,
                sequence,
                number,
                takenAt,
                by,
                unit,
                scope,
                next,
                nextEntry,
                null,
                nextCase,
                nextPetition,
                nextAmendments);
    }

    private CallRow dueOn(@Nullable LocalDate day) {
        return new CallRow(
                id, position, number, takenAt, by, unit, scope, state, entry, day, caseId, petition, amendments);
    }

    /** Newest last, never equal twice. */
    String key() {
        return takenAt.at() + "/" + id;
    }
}

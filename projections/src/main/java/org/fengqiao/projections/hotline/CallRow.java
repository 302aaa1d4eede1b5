package org.fengqiao.projections.hotline;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.domain.hotline.CallEvent;
import org.fengqiao.domain.hotline.CallEvent.CallAnswered;
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
        String category,
        @Nullable Sealed name,
        Sealed phone,
        Sealed question,
        @Nullable Sealed answer,
        @Nullable LocalDate dueOn,
        @Nullable String caseId,
        @Nullable String petition)
        implements Row {

    static CallRow after(@Nullable CallRow before, CallEvent event, long sequence, String account, UnitTree units) {
        return switch (event) {
            case CallTaken e -> taken(e, sequence, account, units);
            case CallAnswered e when before != null -> before.answered(e, sequence);
            case CallHandedOver e when before != null -> before.handedOver(e, sequence);
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
                e.category(),
                e.caller().name(),
                e.caller().phone(),
                e.question(),
                e.answer(),
                due == null ? null : due.on(),
                null,
                null);
    }

    private CallRow answered(CallAnswered e, long sequence) {
        return with(sequence, CallState.ANSWERED, e.answer(), null, null);
    }

    private CallRow handedOver(CallHandedOver e, long sequence) {
        return with(
                sequence, CallState.PETITION, answer, e.caseId(), e.petition().value());
    }

    private CallRow with(
            long sequence,
            CallState next,
            @Nullable Sealed nextAnswer,
            @Nullable String nextCase,
            @Nullable String nextPetition) {
        return new CallRow(
                id,
                sequence,
                number,
                takenAt,
                by,
                unit,
                scope,
                next,
                category,
                name,
                phone,
                question,
                nextAnswer,
                null,
                nextCase,
                nextPetition);
    }

    /** Newest last, never equal twice. */
    String key() {
        return takenAt.at() + "/" + id;
    }
}

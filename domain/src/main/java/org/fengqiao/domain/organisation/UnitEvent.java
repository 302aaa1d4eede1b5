package org.fengqiao.domain.organisation;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** All that can happen to a unit (单位事件). Names of units are public and stand open. */
public sealed interface UnitEvent {
    UnitCode code();

    @StoredAs("unit.opened")
    record UnitOpened(
            UnitCode code,
            String name,
            UnitKind kind,
            UnitLevel level,
            @Nullable UnitCode superior,
            LocalDate validFrom)
            implements UnitEvent {}

    @StoredAs("unit.renamed")
    record UnitRenamed(UnitCode code, String name, LocalDate validFrom) implements UnitEvent {}

    /** @param from where it stood; null at the top */
    @StoredAs("unit.moved")
    record UnitMoved(
            UnitCode code,
            @Nullable UnitCode from,
            @Nullable UnitCode superior,
            LocalDate validFrom) implements UnitEvent {}

    @StoredAs("unit.closed")
    record UnitClosed(UnitCode code, LocalDate validUntil) implements UnitEvent {}

    /**
     * 已撤并: from that day on others stand in its place.
     *
     * @param successors all of them, the main one first
     */
    @StoredAs("unit.succeeded")
    record UnitSucceeded(UnitCode code, List<UnitCode> successors, LocalDate validUntil) implements UnitEvent {
        public UnitSucceeded {
            successors = List.copyOf(successors);
        }
    }

    /**
     * 更正: from now on the unit stands and stood as if the entry had always said so.
     *
     * @param entry number of the entry, counted from 1; corrections do not count
     * @param from what it stood under until this was told; null at the top
     */
    @StoredAs("unit.corrected")
    record UnitCorrected(
            UnitCode code,
            int entry,
            UnitCorrection was,
            UnitCorrection is,
            @Nullable UnitCode from,
            Sealed reason) implements UnitEvent {}
}

package org.fengqiao.domain.organisation;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** All that can be asked of a unit (单位命令). Whoever keeps the units may ask for all of it. */
public sealed interface UnitCommand {
    @TargetAggregateIdentifier
    UnitCode code();

    /**
     * 设立: opens a unit, or opens it again after it was closed.
     *
     * @param superior null at the top of the tree
     * @param validFrom first day on which it takes cases; not in the future
     */
    record OpenUnit(
            UnitCode code,
            String name,
            UnitKind kind,
            UnitLevel level,
            @Nullable UnitCode superior,
            LocalDate validFrom)
            implements UnitCommand {}

    /** 更名. */
    record RenameUnit(UnitCode code, String name, LocalDate validFrom) implements UnitCommand {}

    /**
     * 划转: puts it under another unit, with all below it.
     *
     * @param superior null for the top of the tree
     */
    record MoveUnit(UnitCode code, @Nullable UnitCode superior, LocalDate validFrom) implements UnitCommand {}

    /**
     * 撤销.
     *
     * @param validUntil first day on which it takes no more cases; not in the future
     */
    record CloseUnit(UnitCode code, LocalDate validUntil) implements UnitCommand {}

    /**
     * 撤并: closes it, and others stand in its place: merged into one (合并), split into several (分设), or closed in favour
     * of another (撤销并入).
     *
     * @param successors all of them; the first gets whatever nobody chose another for
     * @param on first day on which they stand in its place; not in the future
     */
    record SucceedUnit(UnitCode code, List<UnitCode> successors, LocalDate on) implements UnitCommand {
        public SucceedUnit {
            successors = List.copyOf(successors);
        }
    }

    /**
     * 更正: an entry said something wrong; both values stay visible.
     *
     * @param entry number of the entry, counted from 1; corrections do not count
     * @param reason sealed, like all free text
     */
    record CorrectUnit(UnitCode code, int entry, UnitCorrection correction, Sealed reason) implements UnitCommand {}
}

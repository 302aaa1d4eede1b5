package org.fengqiao.domain.organisation;

import java.time.LocalDate;
import org.fengqiao.domain.organisation.UnitEvent.UnitClosed;
import org.fengqiao.domain.organisation.UnitEvent.UnitMoved;
import org.fengqiao.domain.organisation.UnitEvent.UnitOpened;
import org.fengqiao.domain.organisation.UnitEvent.UnitRenamed;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.jspecify.annotations.Nullable;

/** The states of a unit (单位状态). */
public sealed interface Unit {
    /** Nobody has opened it yet. */
    record Blank() implements Unit {}

    /**
     * 有效: takes cases.
     *
     * @param superior null at the top of the tree
     * @param validFrom the day it was opened last
     */
    record Open(
            String name,
            UnitKind kind,
            UnitLevel level,
            @Nullable UnitCode superior,
            LocalDate validFrom) implements Unit {}

    /** 已撤销: takes no more cases; its history stays, and it may be opened again. */
    record Closed(LocalDate validUntil) implements Unit {}

    static Unit evolve(Unit unit, UnitEvent event) {
        return switch (event) {
            case UnitOpened e -> new Open(e.name(), e.kind(), e.level(), e.superior(), e.validFrom());
            case UnitRenamed e
            when unit instanceof Open open ->
                new Open(e.name(), open.kind(), open.level(), open.superior(), open.validFrom());
            case UnitMoved e
            when unit instanceof Open open ->
                new Open(open.name(), open.kind(), open.level(), e.superior(), open.validFrom());
            case UnitClosed e -> new Closed(e.validUntil());
            case UnitRenamed _, UnitMoved _ -> unit;
        };
    }
}

package org.fengqiao.domain.organisation;

/** The states of a unit (单位状态). */
public sealed interface Unit {
    UnitHistory history();

    /** Nobody has opened it yet. */
    record Blank() implements Unit {
        @Override
        public UnitHistory history() {
            return UnitHistory.NONE;
        }
    }

    /** 有效: takes cases. */
    record Open(UnitHistory history, UnitForm now) implements Unit {}

    /** 已撤销: takes no more cases; its history stays, and it may be opened again. */
    record Closed(UnitHistory history, UnitForm now) implements Unit {}

    static Unit evolve(Unit unit, UnitEvent event) {
        var history = unit.history().after(event);
        var now = history.now();
        return now.open() ? new Open(history, now) : new Closed(history, now);
    }
}

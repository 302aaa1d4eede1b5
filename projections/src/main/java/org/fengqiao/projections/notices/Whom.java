package org.fengqiao.projections.notices;

import org.fengqiao.domain.petition.Holder;
import org.fengqiao.domain.unit.UnitCode;

/** To whom a notice goes (通知对象), before it is known who works there. */
public sealed interface Whom {
    /** One person. */
    record Person(String account) implements Whom {}

    /** Whoever has the case: the person who took it; where nobody did, the desk of the unit. */
    record Having(Holder holder) implements Whom {}

    /** The petition officers of a unit and its heads. */
    record Desk(UnitCode unit) implements Whom {}

    /** Whoever has the case, and the heads of the unit. */
    record HavingAndHeads(Holder holder) implements Whom {}

    /** The heads of the nearest unit, itself or above it, where anybody can do something about it; its desk where it has none. */
    record Nearest(UnitCode unit) implements Whom {}

    /** {@link Nearest} above a unit at which nobody works on petitions; nobody where somebody does. */
    record Instead(UnitCode unit) implements Whom {}

    /** The desks of a unit and of every unit above it; article 25, P11. */
    record EveryLevel(UnitCode unit) implements Whom {}
}

package org.fengqiao.projections.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What units are called in full on their papers (机关全称), for whoever keeps the papers. A unit that has none is called by
 * its name there, as everywhere else.
 */
public interface OfficialNames {
    /** The one of today. */
    Optional<String> today(Actor actor, UnitCode unit);

    /** All that was told of it, the newest first. */
    List<Told> history(Actor actor, UnitCode unit);

    /**
     * Papers that are issued from that day on carry it.
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code letterhead.words}, {@code letterhead.changes-nothing}, {@code
     *     unit.unknown}
     */
    Receipt name(Actor actor, UnitCode unit, String name, LocalDate from, String commandId);

    /** @throws org.fengqiao.domain.refusal.Refused {@code letterhead.in-the-past}, {@code letterhead.none} */
    Receipt drop(Actor actor, UnitCode unit, LocalDate until, String commandId);

    /**
     * @param name null where it was told that the unit has none any more
     * @param day the first day of the name, or the last one of the one before
     * @param account who told it
     */
    record Told(@Nullable String name, LocalDate day, Instant at, String account) {}
}

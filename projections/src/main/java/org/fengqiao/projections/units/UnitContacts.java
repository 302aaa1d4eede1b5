package org.fengqiao.projections.units;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.contact.Contact;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * How units are reached (信访渠道公开), article 18: for everybody to read; published by whoever heads the unit or one above
 * it, and by the administrator.
 *
 * @see "ADR 0044 whom to ask is published by who receives"
 */
public interface UnitContacts {
    /** What holds today of the unit, else of the nearest open one above that published some; empty where none did. */
    Optional<Reached> nearest(UnitCode unit);

    /** Whether the actor may publish how that unit is reached. */
    boolean may(Actor actor, UnitCode unit);

    /** All that was told of it, the newest first. */
    List<Told> history(Actor actor, UnitCode unit);

    /**
     * @param from its first day, today or later
     * @throws org.fengqiao.domain.refusal.Refused {@code unit.unknown}, {@code contact.in-the-past}, {@code
     *     contact.changes-nothing}
     */
    Receipt publish(Actor actor, UnitCode unit, Contact contact, LocalDate from, String commandId);

    /**
     * @param from the first day without it, today or later
     * @throws org.fengqiao.domain.refusal.Refused {@code contact.in-the-past}, {@code contact.nothing-published}
     */
    Receipt withdraw(Actor actor, UnitCode unit, LocalDate from, String commandId);

    /** @param unit whose it is: the one asked about, or the nearest above it */
    record Reached(UnitCode unit, Contact contact) {}

    /**
     * @param contact null where it was told that nothing is published any more
     * @param from the first day on which it is so
     * @param account who told it
     */
    record Told(@Nullable Contact contact, LocalDate from, Instant at, String account) {}
}

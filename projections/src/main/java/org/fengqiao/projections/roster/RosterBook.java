package org.fengqiao.projections.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.account.AccountHistory;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/** Who works where (人员名册). */
public interface RosterBook extends Roster {
    /** The name of the person, opened; the account where it is unknown or its key is gone. */
    String nameOf(String account);

    /** Open accounts of one unit with any of the duties of a case worker. */
    List<PersonRow> ofUnit(Actor actor, UnitCode unit);

    /** The same people without their names, which stay closed. */
    List<Actor.Staff> staffOf(UnitCode unit);

    /** Whether any account belongs there, whatever its duties. */
    boolean anybodyAt(UnitCode unit);

    /** All accounts, by key, for the administrator. */
    List<PersonRow> page(Actor actor, @Nullable String after, int limit);

    /** Who had which duty where on that day; kept answerable for ever. */
    List<Held> dutiesOn(Actor actor, String account, LocalDate day);

    /** The day on which the account came to the unit where it is; empty when unknown. */
    Optional<LocalDate> lastMove(Actor actor, String account);

    /** Every unit at which the account ever was. */
    Set<UnitCode> unitsOf(Actor actor, String account);

    Optional<PersonRow> row(String account);

    /** All that was entered of the account; empty when unknown. */
    Optional<AccountHistory> historyOf(String account);

    record PersonRow(
            String account,
            String name,
            UnitCode unit,
            Set<Duty> duties,
            LocalDate from,
            @Nullable LocalDate until) {}

    record Held(
            Duty duty,
            UnitCode unit,
            LocalDate from,
            @Nullable LocalDate until) {}
}

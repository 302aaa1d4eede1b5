package org.fengqiao.projections.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/** Who signs the papers of a unit (签发人), for whoever heads it or one above it, and for the administrator. */
public interface Signing {
    /** Most characters of a name or an office. */
    int LONGEST = 40;

    /** Whether the actor may see and name who signs for that unit. */
    boolean may(Actor actor, UnitCode unit);

    /** Who signs today. */
    Optional<Signer> today(Actor actor, UnitCode unit);

    /** Whether a person of that name will still sign for the unit tomorrow. */
    boolean signsOn(Actor actor, UnitCode unit, String person);

    /** Open units for which the actor may name who signs, that issued papers and for which nobody signs today; by code. */
    List<UnitCode> unsigned(Actor actor);

    /** How many open cases the unit has that are kept from nobody: their next papers carry whoever signs then. */
    long openCases(Actor actor, UnitCode unit);

    /** All that was told of it, the newest first. */
    List<Told> history(Actor actor, UnitCode unit);

    /** @throws org.fengqiao.domain.refusal.Refused {@code signatory.words}, {@code unit.unknown} */
    Receipt name(Actor actor, UnitCode unit, Signer signer, LocalDate from, String commandId);

    /** @throws org.fengqiao.domain.refusal.Refused {@code signatory.in-the-past}, {@code signatory.nobody} */
    Receipt end(Actor actor, UnitCode unit, LocalDate until, String commandId);

    /**
     * A name and an office, open; blank where the key is gone.
     *
     * @param office as it stands before the name, for example 主任
     */
    record Signer(String name, String office) {
        @Override
        public String toString() {
            return "Signer[…]";
        }
    }

    /**
     * @param signer null where it was told that nobody signs any more
     * @param day the first day of the signer, or the last one of whoever signed
     * @param account who told it
     */
    record Told(@Nullable Signer signer, LocalDate day, Instant at, String account) {}
}

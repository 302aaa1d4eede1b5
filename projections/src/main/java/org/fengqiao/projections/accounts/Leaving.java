package org.fengqiao.projections.accounts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.account.AccountCorrection;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.roster.RosterBook.PersonRow;
import org.jspecify.annotations.Nullable;

/**
 * Accounts leave (人员离岗): whatever lies with them is handed over in one step, so that nothing is left with an account
 * that is closed, works elsewhere or may no longer work on it, nor with nobody while somebody works at the unit. The
 * administrator's, and the only way to it.
 *
 * <p>Each names who goes on with it. It may stay unnamed where nothing is owed, and where nobody else works at the unit:
 * then it lies there until somebody takes it, and the heads of the nearest unit above are told.
 *
 * <p>Each refuses with {@code account.nobody-goes-on} where a colleague has to be named, and with
 * {@code account.not-a-colleague}.
 *
 * @see "ADR 0039 whoever leaves names who goes on"
 */
public interface Leaving {
    /** What lies with the account, and who could go on with it. */
    Preview preview(Actor actor, String account);

    /**
     * Closes the account; what lies with it then passes over by a work of its own.
     *
     * @param to a colleague; null where none has to be named
     * @return identifier of the work
     */
    String leave(Actor actor, String account, @Nullable String to);

    /**
     * Moves the account to another unit; what lies with it at the units before then passes over by a work of its own.
     *
     * @param to a colleague; null where none has to be named
     * @return identifier of the work
     */
    String move(Actor actor, String account, UnitCode unit, @Nullable String to);

    /**
     * Changes the duties; what the account can do no longer then passes over by a work of its own.
     *
     * @param duties all that it has from today on
     * @param to a colleague; null where none has to be named
     * @return identifier of the work; empty where nothing passes over
     */
    Optional<String> changeDuties(Actor actor, String account, Set<Duty> duties, @Nullable String to);

    /**
     * Corrects where the account belonged, with which duties, or since when; seals the reason. Of one with something owed
     * nothing is corrected that would end its place or its duty today: that is handed over first.
     *
     * @param entry number of the entry, counted from 1
     * @throws org.fengqiao.domain.refusal.Refused {@code account.correction-leaves-cases}, {@code correction.no-reason},
     *     {@code account.last-administrator}
     */
    void correct(Actor actor, String account, int entry, AccountCorrection correction, String reason);

    /**
     * @param open open cases that lie with the account
     * @param ended cases that ended and lie with it still
     * @param charges cases that it answers for in person (包案); only a leader takes them over
     * @param colleagues who work on cases at its unit, whoever fits best in front
     * @param signs whether papers of its unit carry its name: they do so no longer after the day on which it leaves
     * @param above the unit whose heads are told where there is no colleague; null where nobody works above
     */
    record Preview(
            long open,
            long ended,
            long charges,
            List<PersonRow> colleagues,
            @Nullable UnitCode above,
            boolean signs) {
        public Preview {
            colleagues = List.copyOf(colleagues);
        }

        /** Whether somebody has to go on with something. */
        public boolean owed() {
            return open + charges > 0;
        }
    }
}

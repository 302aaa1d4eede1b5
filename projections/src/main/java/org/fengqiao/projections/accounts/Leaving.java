package org.fengqiao.projections.accounts;

import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.roster.RosterBook.PersonRow;
import org.jspecify.annotations.Nullable;

/**
 * Accounts leave (人员离岗): whatever lies with them is handed over in one step, so that nothing is left with an account
 * that is closed or works elsewhere. The administrator's.
 */
public interface Leaving {
    /** What lies with the account, and who could go on with it. */
    Preview preview(Actor actor, String account);

    /**
     * Closes the account; what lies with it then passes over by a work of its own.
     *
     * @param to a colleague; null for nobody at the unit yet
     * @return identifier of the work
     * @throws org.fengqiao.domain.refusal.Refused {@code account.not-a-colleague}, and as {@link Accounts#close}
     */
    String leave(Actor actor, String account, @Nullable String to);

    /**
     * Moves the account to another unit; what lies with it at the units before then passes over by a work of its own.
     *
     * @param to a colleague; null for nobody at the unit yet
     * @return identifier of the work
     * @throws org.fengqiao.domain.refusal.Refused {@code account.not-a-colleague}, and as {@link Accounts#move}
     */
    String move(Actor actor, String account, UnitCode unit, @Nullable String to);

    /**
     * @param open open cases that lie with the account
     * @param ended cases that ended and lie with it still
     * @param charges cases that it answers for in person (包案); only a leader takes them over
     */
    record Preview(long open, long ended, long charges, List<PersonRow> colleagues) {
        public Preview {
            colleagues = List.copyOf(colleagues);
        }
    }
}

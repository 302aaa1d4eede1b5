package org.fengqiao.domain.account;

import java.util.Set;
import org.fengqiao.domain.authority.Duty;

/** What somebody who goes on with other duties can do no longer, so that another has to go on with it (职责变更后的交接). */
public enum LeftBehind {
    /** 无: all of it can be done with the duties that stay. */
    NOTHING,
    /** 包案: only a leader answers for a matter in person. */
    CHARGES,
    /** 手里的全部. */
    EVERYTHING;

    public static LeftBehind between(Set<Duty> before, Set<Duty> after) {
        if (reach(after) < reach(before)) {
            return EVERYTHING;
        }
        return before.contains(Duty.DIRECTOR) && !after.contains(Duty.DIRECTOR) ? CHARGES : NOTHING;
    }

    /** A mediator works on a case and decides none. */
    private static int reach(Set<Duty> duties) {
        if (duties.contains(Duty.PETITION_OFFICER) || duties.contains(Duty.DIRECTOR)) {
            return 2;
        }
        return duties.contains(Duty.MEDIATOR) ? 1 : 0;
    }
}

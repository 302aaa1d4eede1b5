package org.fengqiao.domain.authority;

import java.util.Set;
import org.fengqiao.domain.unit.UnitCode;

/** Who acts or asks (操作人). */
public sealed interface Actor {
    /** An account of the platform, with the unit and the duties it has today. */
    record Staff(String account, UnitCode unit, Set<Duty> duties) implements Actor {
        public Staff {
            duties = Set.copyOf(duties);
            if (duties.contains(Duty.COMPLAINANT) || duties.contains(Duty.HOUSE)) {
                throw new IllegalArgumentException("never an account's duty");
            }
        }

        public boolean has(Duty duty) {
            return duties.contains(duty);
        }

        /** Whether a case may lie with this person. */
        public boolean worksOnCases() {
            return duties.stream().anyMatch(Duty::worksOnCases);
        }
    }

    /** Who lodged this case, known by its query code. */
    record Complainant(String caseId) implements Actor {}

    /** The house itself: sheets of the day and imports. */
    record House() implements Actor {}
}

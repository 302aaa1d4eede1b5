package org.fengqiao.projections.tracking;

import java.util.Optional;
import org.fengqiao.domain.petition.PetitionGlance;
import org.fengqiao.domain.rulebook.Deadline;

/** What is owed to the complainant next (对信访人的期限); the report that units owe one another is their own affair. */
final class Owed {
    private Owed() {}

    static Optional<Deadline> next(PetitionGlance glance) {
        return glance.deadlines().stream()
                .filter(deadline ->
                        deadline.clock().binding() && !deadline.clock().amongUnits())
                .findFirst();
    }
}

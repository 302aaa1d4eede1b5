package org.fengqiao.projections.proposal;

import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;

/** What other read models tell of cases and hot issues on which proposals rest (建议依据的可见性). */
public interface Beside {
    /** Every case that is kept from the actor; there are few. */
    Set<String> casesKeptFrom(Actor actor);

    /** Those of them that are kept from the actor in person, and not only from whoever works at the actor's unit. */
    Set<String> casesKeptInPersonFrom(Actor actor);

    /** The number of a case that the actor may find. */
    Optional<String> numberOf(Actor actor, String caseId);

    /** The title of a hot issue that the actor may open. */
    Optional<String> titleOf(Actor actor, String issueId);
}

package org.fengqiao.projections.cases;

import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.ClockChange;
import org.fengqiao.domain.petition.PetitionCommand;

/** Says what a command would do to the clocks, without doing it (预演): what a dialog tells before its button is pressed. */
public interface Foresight {
    /**
     * In the order the decision gives them, each clock once, as it stands in the end; nothing when no clock would change.
     *
     * @throws org.fengqiao.domain.refusal.Refused as sending it would
     */
    List<ClockChange> of(Actor actor, PetitionCommand command);

    /**
     * Whether what is decided on the case is refused without how its complainant was told (article 23, P08).
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code case.unknown}, {@code authority.denied}
     */
    boolean owesNotice(Actor actor, String caseId);
}

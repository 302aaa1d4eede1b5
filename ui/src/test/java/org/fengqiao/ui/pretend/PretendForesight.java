package org.fengqiao.ui.pretend;

import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.ClockChange;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.projections.cases.Foresight;

/** Nothing moves; whether an address is known is set here. */
public final class PretendForesight implements Foresight {
    public boolean owesNotice;

    @Override
    public List<ClockChange> of(Actor actor, PetitionCommand command) {
        return List.of();
    }

    @Override
    public boolean owesNotice(Actor actor, String caseId) {
        return owesNotice;
    }
}

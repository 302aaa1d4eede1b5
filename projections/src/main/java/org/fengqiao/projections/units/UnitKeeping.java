package org.fengqiao.projections.units;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.organisation.UnitCommand;

/** Opening, renaming, moving and closing units (单位维护): the administrator's. */
public interface UnitKeeping {
    /**
     * Sends a command and waits, two seconds at most, until the directory shows it.
     *
     * @throws org.fengqiao.domain.refusal.Refused with the rule's code
     */
    Receipt send(Actor actor, UnitCommand command, String commandId);
}

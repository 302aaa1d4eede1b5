package org.fengqiao.projections.units;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.organisation.UnitCommand;
import org.fengqiao.domain.organisation.UnitCorrection;
import org.fengqiao.domain.unit.UnitCode;

/** Opening, renaming, moving, closing and correcting units (单位维护): the administrator's. */
public interface UnitKeeping {
    /**
     * Sends a command and waits, two seconds at most, until the directory shows it.
     *
     * @throws org.fengqiao.domain.refusal.Refused with the rule's code; {@code unit.has-open-cases} where a unit would be
     *     closed that has a case, helps with one or is waited for, {@code unit.has-open-calls} and
     *     {@code unit.has-open-proposals} where somebody waits for an answer, {@code unit.has-people} where accounts belong
     *     to it: it is succeeded instead ({@link Successions})
     */
    Receipt send(Actor actor, UnitCommand command, String commandId);

    /**
     * Corrects an entry; seals the reason, then as {@link #send}.
     *
     * @param entry number of the entry, counted from 1
     * @throws org.fengqiao.domain.refusal.Refused {@code correction.no-reason} too
     */
    Receipt correct(Actor actor, UnitCode unit, int entry, UnitCorrection correction, String reason, String commandId);
}

package org.fengqiao.projections.reasons;

import java.time.Instant;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.domain.reason.StandardReasons;
import org.fengqiao.domain.wording.ReasonCommand;
import org.fengqiao.domain.wording.ReasonEvent;
import org.fengqiao.projections.worklist.StillOpen;

/** The reasons that officers choose from (理由清单): read by whoever works on cases, kept by the administrator. */
public interface ReasonBook {
    StandardReasons now();

    /** All that happened to one of them, the newest first. */
    List<Told> history(Actor actor, String code);

    /** How many open cases {@link StillOpen#to(ReasonUse) may still come} to such a choice, and are kept from nobody. */
    long openCases(Actor actor, ReasonUse use);

    /**
     * Adds, rewords or retires one.
     *
     * @throws org.fengqiao.domain.refusal.Refused with the rule's code
     */
    Receipt send(Actor actor, ReasonCommand command, String commandId);

    /** @param account who did it */
    record Told(ReasonEvent event, Instant at, String account) {}
}

package org.fengqiao.projections.categories;

import java.util.Collection;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.classification.CategoryCommand;
import org.fengqiao.domain.classification.CategoryCorrection;
import org.fengqiao.domain.decision.Receipt;

/** Adding, renaming, retiring and correcting categories (分类维护): the administrator's. */
public interface CategoryKeeping {
    /** @throws org.fengqiao.domain.refusal.Refused with the rule's code */
    Receipt send(Actor actor, CategoryCommand command, String commandId);

    /**
     * How many open cases have one of these categories or one below; without those that are kept from anybody.
     *
     * @see "ADR 0015 walls"
     */
    long openCases(Actor actor, Collection<String> codes);

    /**
     * Corrects an entry; seals the reason, then as {@link #send}.
     *
     * @param entry number of the entry, counted from 1
     * @throws org.fengqiao.domain.refusal.Refused {@code correction.no-reason} too
     */
    Receipt correct(
            Actor actor, String code, int entry, CategoryCorrection correction, String reason, String commandId);
}

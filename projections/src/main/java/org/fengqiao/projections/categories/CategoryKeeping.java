package org.fengqiao.projections.categories;

import java.time.LocalDate;
import java.util.Collection;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.classification.CategoryCommand;
import org.fengqiao.domain.classification.CategoryCorrection;
import org.fengqiao.domain.decision.Receipt;

/** Adding, renaming, moving, retiring and correcting categories (分类维护): the administrator's. */
public interface CategoryKeeping {
    /** @throws org.fengqiao.domain.refusal.Refused with the rule's code */
    Receipt send(Actor actor, CategoryCommand command, String commandId);

    /**
     * Lets a category and all that stands below it go on under another code: adds what that needs, with the names they have
     * on that day, and ends the old ones. What was done before a refusal is not done again.
     *
     * @param to code below another category of the level above, or one that is in use there
     * @param from today or later
     * @throws org.fengqiao.domain.refusal.Refused with the rule's code
     */
    Receipt move(Actor actor, String code, String to, LocalDate from, String commandId);

    /**
     * Takes back what is planned. With a move go the moves of what stands below and what was planned for them alone.
     *
     * @param entry number of the entry, counted from 1
     * @throws org.fengqiao.domain.refusal.Refused with the rule's code
     */
    Receipt withdraw(Actor actor, String code, int entry, String commandId);

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

package org.fengqiao.projections.categories;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.classification.CategoryCommand;
import org.fengqiao.domain.decision.Receipt;

/** Adding, renaming and retiring categories (分类维护): the administrator's. */
public interface CategoryKeeping {
    /** @throws org.fengqiao.domain.refusal.Refused with the rule's code */
    Receipt send(Actor actor, CategoryCommand command, String commandId);
}

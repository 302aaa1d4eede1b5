package org.fengqiao.projections.categories;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.fengqiao.domain.classification.CategoryEvent;
import org.fengqiao.projections.store.Processor;

/** Keeps the directory of categories. */
@ProcessingGroup(Processor.Group.CASES)
public final class CategoriesProjection {
    private final CategoryDirectory categories;

    public CategoriesProjection(CategoryDirectory categories) {
        this.categories = categories;
    }

    @EventHandler
    void on(CategoryEvent event, @SequenceNumber long position) {
        categories.step(event, position);
    }
}

package org.fengqiao.projections.categories;

import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.jspecify.annotations.Nullable;

/**
 * What the list of categories that comes with the product says otherwise than the one kept here (随附分类的差异).
 *
 * @see "ADR 0029 what a release ships otherwise is offered"
 */
@FunctionalInterface
public interface ShippedCategories {
    /**
     * By code, what stands above first. What was retired here is no difference: somebody decided so. Nor is what was added
     * here, or an English name that the product does not know.
     *
     * @throws org.fengqiao.domain.refusal.Refused for whoever does not keep the categories
     */
    List<Difference> differences(Actor actor);

    /** @param now as it is kept here; null where it was never added */
    record Difference(CategoryRow shipped, @Nullable CategoryRow now) {}
}

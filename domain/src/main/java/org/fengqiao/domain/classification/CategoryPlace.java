package org.fengqiao.domain.classification;

import org.fengqiao.domain.classification.CategoryCommand.AddCategory;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.refusal.Refused;

/** Where a category may stand (分类位置): its code has the digits of its level and begins with its parent's. */
final class CategoryPlace {
    private static final int[] DIGITS = {0, 2, 4, 7};

    private CategoryPlace() {}

    static void check(AddCategory c, Facts facts) {
        if (c.level() < 1 || c.level() > 3) {
            throw Refused.invalid("category.level", Integer.toString(c.level()));
        }
        if (!c.code().matches("[0-9]{" + DIGITS[c.level()] + "}")) {
            throw Refused.invalid("category.code-shape", c.code());
        }
        var parent = c.parent();
        if ((parent == null) != (c.level() == 1)) {
            throw Refused.invalid("category.parent-one-level-above", c.code());
        }
        if (parent != null) {
            if (!parent.equals(c.code().substring(0, DIGITS[c.level() - 1]))) {
                throw Refused.invalid("category.code-begins-with-its-parents", c.code(), parent);
            }
            if (!facts.categories().isOpen(parent, c.validFrom())) {
                throw Refused.invalid("category.parent-unknown", parent);
            }
        }
    }
}

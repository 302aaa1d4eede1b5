package org.fengqiao.ui.admin;

import org.fengqiao.domain.classification.CategoryCorrection;
import org.fengqiao.domain.classification.CategoryEntry;
import org.fengqiao.domain.classification.CategoryFact;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.projections.history.HouseHistory.Entered;
import org.jspecify.annotations.Nullable;

/** 分类更正. */
class CorrectCategoryDialog extends CorrectionDialog<CategoryFact> {
    private static final long serialVersionUID = 1;

    private final String code;
    private final int number;

    CorrectCategoryDialog(
            House house, CategoryRow row, Entered<CategoryEntry, CategoryFact> entered, String entry, Runnable done) {
        super(
                house,
                CategoryText.of(house).name(row),
                entry,
                entered.entry().step().facts(),
                fact -> field(house, entered.entry(), fact),
                done);
        this.code = row.code();
        this.number = entered.number();
    }

    private static RightValue field(House house, CategoryEntry entry, CategoryFact fact) {
        var label = house.speech().name(fact);
        return switch (fact) {
            case NAME -> RightValue.text(label, entry.name(), false);
            case NAME_EN -> RightValue.text(label, entry.nameEn(), true);
            case DAY -> RightValue.day(house, label, entry.day());
        };
    }

    @Override
    protected void correct(CategoryFact wrong, @Nullable String right, String why, String id) {
        house.categoryKeeping().correct(house.staff(), code, number, new CategoryCorrection(wrong, right), why, id);
    }
}

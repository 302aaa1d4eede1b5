package org.fengqiao.ui.admin;

import org.fengqiao.projections.categories.CategoryTree.CategoryRow;

/** One category (分类详情) and what can be done with it. */
class CategoryPanel extends HousePanel {
    private static final int LEVELS = 3;
    private static final long serialVersionUID = 1;

    CategoryPanel(House house, CategoryRow row, Runnable close, Runnable changed) {
        super(house, row.name(), row.code(), close);
        if (row.open()) {
            if (row.level() < LEVELS) {
                act("admin.category.add-below", () -> new AddCategoryDialog(house, row, changed));
            }
            act("admin.category.rename", () -> new RenameCategoryDialog(house, row, changed));
            act("admin.category.retire", () -> new RetireCategoryDialog(house, row, changed));
        } else {
            act("admin.category.restore", () -> new AddCategoryDialog(house, row, changed));
        }
        var categories = house.desk().categories();
        fact("admin.category.standing", say.say(row.open() ? "admin.category.in-use" : "admin.category.retired"));
        fact("admin.category.path", categories.pathOf(row.code(), say.locale()));
        fact("admin.category.name-en", row.nameEn());
        fact("admin.category.level", say.say("admin.category.level." + row.level()));
        fact(
                "admin.category.below",
                Integer.toString(categories.children(row.code()).size()));
    }
}

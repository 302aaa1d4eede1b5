package org.fengqiao.ui.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.List;
import org.fengqiao.domain.classification.CategoryCommand.RetireCategory;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;

/** 停用分类: nobody can choose it any more; cases that have it keep it. */
class RetireCategoryDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final String code;
    private final DatePicker until;

    RetireCategoryDialog(House house, CategoryRow row, Runnable done) {
        super(house, "admin.category.retire", CategoryText.of(house).name(row), done);
        code = row.code();
        told().setText(CategoryText.of(house).touched(List.of(code)));
        until = fromToday("admin.category.until");
        decidedOn(() -> house.history().ofCategory(house.staff(), code));
    }

    @Override
    protected void send(String id) {
        house.categoryKeeping().send(house.staff(), new RetireCategory(code, until.getValue()), id);
    }
}

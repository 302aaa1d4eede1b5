package org.fengqiao.ui.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.fengqiao.domain.classification.CategoryCommand.RenameCategory;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;

/** 分类更名. */
class RenameCategoryDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final String code;
    private final TextField name = new TextField();
    private final TextField nameEn = new TextField();
    private final DatePicker from;

    RenameCategoryDialog(House house, CategoryRow row, Runnable done) {
        super(house, "admin.category.rename", CategoryText.of(house).name(row), done);
        code = row.code();
        told().setText(CategoryText.of(house).touched(List.of(code)));
        name.setLabel(say.say("admin.category.name"));
        name.setValue(row.name());
        nameEn.setLabel(say.say("admin.category.name-en"));
        nameEn.setValue(Objects.requireNonNullElse(row.nameEn(), ""));
        need(name);
        ask(nameEn);
        from = fromToday("admin.from");
        from.setValue(CategoryText.of(house).earliest(row));
        decidedOn(() -> house.history().ofCategory(house.staff(), code));
    }

    @Override
    protected void send(String id) {
        var english = nameEn.isEmpty() ? null : nameEn.getValue();
        var command = new RenameCategory(code, name.getValue(), english, from.getValue());
        house.categoryKeeping().send(house.staff(), command, id);
    }
}

package org.fengqiao.ui.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.fengqiao.domain.classification.CategoryCommand.AddCategory;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.jspecify.annotations.Nullable;

/** 新增分类, or bringing a retired one back. */
class AddCategoryDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient @Nullable CategoryRow above;
    private final int level;
    private final TextField code = new TextField();
    private final TextField name = new TextField();
    private final TextField nameEn = new TextField();
    private final DatePicker from;

    /** @param known the one above, or a retired one to be brought back; null on the first level */
    AddCategoryDialog(House house, @Nullable CategoryRow known, Runnable done) {
        super(
                house,
                known == null || known.open() ? "admin.category.add" : "admin.category.restore",
                known == null ? "" : CategoryText.of(house).name(known),
                done);
        var back = known != null && !known.open() ? known : null;
        above = back == null ? known : above(house, back);
        level = above == null ? 1 : above.level() + 1;
        code.setLabel(say.say("admin.category.code"));
        code.setHelperText(say.say("admin.category.code.help." + level));
        code.setValue(above == null ? "" : above.code());
        name.setLabel(say.say("admin.category.name"));
        nameEn.setLabel(say.say("admin.category.name-en"));
        nameEn.setHelperText(say.say("admin.category.name-en.help"));
        if (back != null) {
            code.setValue(back.code());
            code.setReadOnly(true);
            name.setValue(back.name());
            nameEn.setValue(Objects.requireNonNullElse(back.nameEn(), ""));
        }
        need(code);
        need(name);
        ask(nameEn);
        from = fromToday("admin.from");
        if (above != null) {
            from.setValue(CategoryText.of(house).earliest(above));
            told().setText(CategoryText.of(house).touchedAbove(above));
        }
    }

    private static @Nullable CategoryRow above(House house, CategoryRow row) {
        var parent = row.parent();
        return parent == null ? null : house.desk().categories().find(parent).orElse(null);
    }

    @Override
    protected void send(String id) {
        var command = new AddCategory(
                code.getValue().strip(),
                above == null ? null : above.code(),
                name.getValue(),
                nameEn.isEmpty() ? null : nameEn.getValue(),
                level,
                from.getValue());
        house.categoryKeeping().send(house.staff(), command, id);
    }
}

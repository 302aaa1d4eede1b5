package org.fengqiao.ui.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.jspecify.annotations.Nullable;

/** 移动分类: it and what stands below it go on under another code, because a code tells the place. */
class MoveCategoryDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient CategoryRow row;
    private final ComboBox<CategoryRow> above = new ComboBox<>();
    private final TextField code = new TextField();
    private final Paragraph goal;
    private final DatePicker from;

    MoveCategoryDialog(House house, CategoryRow row, Runnable done) {
        super(house, "admin.category.move", CategoryText.of(house).name(row), done);
        this.row = row;
        told().setText(CategoryText.of(house).touched(List.of(row.code())));
        from = fromToday("admin.from");
        from.addValueChangeListener(_ -> offer());
        above.setLabel(say.say("admin.category.move.above"));
        above.setItemLabelGenerator(parent -> tree().pathOf(parent.code(), say.locale()));
        above.addValueChangeListener(event -> suggest(event.getValue()));
        need(above);
        code.setLabel(say.say("admin.category.code"));
        code.setHelperText(say.say("admin.category.code.help." + row.level()));
        code.setValueChangeMode(ValueChangeMode.LAZY);
        code.addValueChangeListener(_ -> tell());
        need(code);
        goal = told();
        offer();
    }

    /** As it will stand on the day that is chosen. */
    private CategoryTree tree() {
        LocalDate day = Objects.requireNonNullElse(from.getValue(), house.today());
        return house.desk().categories().on(day);
    }

    /** All of the level above, but for the one it stands below. */
    private void offer() {
        var chosen = above.getValue();
        above.setItems(ofLevel(row.level() - 1)
                .filter(each -> !each.code().equals(row.parent()))
                .toList());
        above.setValue(chosen);
        tell();
    }

    private Stream<CategoryRow> ofLevel(int level) {
        var tree = tree();
        return level == 1
                ? tree.children(null).stream()
                : ofLevel(level - 1).flatMap(each -> tree.children(each.code()).stream());
    }

    /** The first code below that one that was never given. */
    private void suggest(@Nullable CategoryRow parent) {
        if (parent == null || code.getValue().startsWith(parent.code())) {
            return;
        }
        var digits = row.code().length() - parent.code().length();
        IntStream.range(1, (int) Math.pow(10, digits))
                .mapToObj(number -> parent.code() + String.format("%0" + digits + "d", number))
                .filter(free -> house.desk().categories().find(free).isEmpty())
                .findFirst()
                .ifPresent(code::setValue);
    }

    /** What is there already, if anything is. */
    private void tell() {
        var there = tree().find(code.getValue().strip()).filter(CategoryRow::open);
        goal.setText(there.map(other -> say.say(
                        "admin.category.move.joins",
                        other.code(),
                        CategoryText.of(house).name(other)))
                .orElse(""));
    }

    @Override
    protected void send(String id) {
        house.categoryKeeping().move(house.staff(), row.code(), code.getValue().strip(), from.getValue(), id);
    }
}

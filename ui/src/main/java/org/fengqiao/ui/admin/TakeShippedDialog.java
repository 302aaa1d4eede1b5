package org.fengqiao.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fengqiao.domain.classification.CategoryCommand.AddCategory;
import org.fengqiao.domain.classification.CategoryCommand.RenameCategory;
import org.fengqiao.domain.classification.CategoryCorrection;
import org.fengqiao.domain.classification.CategoryFact;
import org.fengqiao.projections.categories.CategoryTree.CategoryRow;
import org.fengqiao.projections.categories.ShippedCategories.Difference;
import org.jspecify.annotations.Nullable;

/** 采用随附分类: what the shipped list says otherwise, chosen one by one, as new names from a day on or as corrections. */
class TakeShippedDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private enum Manner {
        RENAMED,
        CORRECTED
    }

    private final transient List<Difference> differences;
    private final CheckboxGroup<Difference> chosen = new CheckboxGroup<>();
    private final RadioButtonGroup<Manner> manner = new RadioButtonGroup<>();
    private final DatePicker from;
    private final TextArea reason = new TextArea();
    private final Div concerned = new Div();

    TakeShippedDialog(House house, List<Difference> differences, Runnable done) {
        super(house, "admin.category.take", "", done);
        this.differences = differences;
        setWidth("min(860px, 96vw)");
        chosen.setLabel(say.say("admin.category.take.which"));
        chosen.setItems(differences);
        chosen.setItemLabelGenerator(this::sentence);
        chosen.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        chosen.addValueChangeListener(_ -> tell());
        need(chosen);
        var all = new Button(say.say("admin.category.take.all"), _ -> chosen.select(differences));
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        concerned.addClassNames("quiet", "small");
        concerned.getElement().setAttribute("aria-live", "polite");
        ask(new Div(all), concerned);
        manner.setLabel(say.say("admin.category.take.manner"));
        manner.setItems(Manner.values());
        manner.setItemLabelGenerator(each -> say.say("admin.category.take." + each));
        manner.setValue(Manner.RENAMED);
        ask(manner);
        from = fromToday("admin.from");
        reason.setLabel(say.say("admin.correct.reason"));
        reason.setHelperText(say.say("admin.correct.reason.help"));
        reason.setVisible(false);
        ask(reason);
        manner.addValueChangeListener(event -> ask(event.getValue()));
    }

    /** A correction has the day of what it corrects; what is added has one of its own. */
    private void ask(Manner how) {
        reason.setVisible(how == Manner.CORRECTED);
        from.setVisible(how == Manner.RENAMED || differences.stream().anyMatch(difference -> difference.now() == null));
    }

    private String sentence(Difference difference) {
        var shipped = difference.shipped();
        var now = difference.now();
        return now == null
                ? say.say("admin.category.take.new", shipped.code(), names(shipped))
                : say.say("admin.category.take.other", shipped.code(), names(now), names(shipped));
    }

    private static String names(CategoryRow row) {
        var english = row.nameEn();
        return english == null ? row.name() : row.name() + " / " + english;
    }

    private void tell() {
        var codes =
                chosen.getValue().stream().map(each -> each.shipped().code()).toList();
        concerned.setText(CategoryText.of(house).touched(codes));
    }

    /** What was done before a refusal is no difference any more and is not asked again. */
    @Override
    protected void send(String id) {
        var still = house.shippedCategories().differences(house.staff());
        chosen.getValue().stream()
                .sorted(Comparator.comparing(each -> each.shipped().code()))
                .filter(still::contains)
                .forEach(each -> take(each, id + "/" + each.shipped().code()));
    }

    private void take(Difference difference, String id) {
        var row = difference.shipped();
        var now = difference.now();
        var day = from.getValue();
        if (now == null) {
            var added = new AddCategory(row.code(), row.parent(), row.name(), row.nameEn(), row.level(), day);
            house.categoryKeeping().send(house.staff(), added, id);
        } else if (manner.getValue() == Manner.RENAMED) {
            var renamed = new RenameCategory(row.code(), row.name(), row.nameEn(), day);
            house.categoryKeeping().send(house.staff(), renamed, id);
        } else {
            correct(now, row, id);
        }
    }

    private void correct(CategoryRow now, CategoryRow row, String id) {
        var entry = entryOf(now);
        Stream.of(
                        corrected(CategoryFact.NAME, now.name(), row.name()),
                        corrected(CategoryFact.NAME_EN, now.nameEn(), row.nameEn()))
                .filter(Objects::nonNull)
                .forEach(each -> house.categoryKeeping()
                        .correct(house.staff(), row.code(), entry, each, reason.getValue(), id + "/" + each.fact()));
    }

    private static @Nullable CategoryCorrection corrected(
            CategoryFact fact, @Nullable String was, @Nullable String is) {
        return Objects.equals(was, is) ? null : new CategoryCorrection(fact, is);
    }

    /** The number of the entry that gave the category the name it has. */
    private int entryOf(CategoryRow now) {
        return house.history().ofCategory(house.staff(), now.code()).stream()
                .filter(each -> now.name().equals(each.entry().name()))
                .mapToInt(each -> each.number())
                .max()
                .orElse(1);
    }
}

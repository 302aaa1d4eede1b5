package org.fengqiao.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/**
 * The field in which a fact is entered as it should have been (更正后的值), filled with what was entered.
 *
 * @param value what the field holds, as a correction says it
 */
public record TrueValue<F extends Component & HasValueAndElement<?, ?> & HasValidationProperties>(
        F field, Supplier<String> value) {
    private static final int MOST_CHARACTERS = 20_000;

    public static TrueValue<?> line(String label, @Nullable String was) {
        var field = new TextField(label);
        field.setValue(Objects.requireNonNullElse(was, ""));
        return wide(field, () -> field.getValue().strip());
    }

    public static TrueValue<?> prose(String label, @Nullable String was) {
        var field = new TextArea(label);
        field.setMaxLength(MOST_CHARACTERS);
        field.setMinRows(3);
        field.setMaxRows(10);
        field.setValue(Objects.requireNonNullElse(was, ""));
        return wide(field, () -> field.getValue().strip());
    }

    public static TrueValue<?> day(String label, @Nullable LocalDate was, Speech say) {
        var field = Dates.picker(say);
        field.setLabel(label);
        field.setValue(was);
        return wide(field, () -> field.getValue().toString());
    }

    public static <E extends Enum<E>> TrueValue<?> choice(String label, @Nullable E was, E[] values, Speech say) {
        var field = new Select<E>();
        field.setLabel(label);
        field.setItems(values);
        field.setItemLabelGenerator(say::name);
        field.setValue(was);
        return wide(field, () -> field.getValue().name());
    }

    /** @param was its code */
    public static TrueValue<?> category(String label, String was, CategoryTree categories, Speech say) {
        var field = new CategoryPicker(categories, say);
        field.setLabel(label);
        categories.find(was).ifPresent(field::setValue);
        return wide(field, () -> field.getValue().code());
    }

    /** Whether something is entered; otherwise the field says that it is needed. */
    public boolean entered(Required required) {
        return required.filled(field);
    }

    private static <F extends Component & HasValueAndElement<?, ?> & HasValidationProperties & HasSize>
            TrueValue<F> wide(F field, Supplier<String> value) {
        field.setWidthFull();
        return new TrueValue<>(field, value);
    }
}

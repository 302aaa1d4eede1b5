package org.fengqiao.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** The fields of a form without which nothing is sent (必填项): each empty one says so itself, and how many is said on top. */
public final class Required {
    private final Speech say;
    private final List<BooleanSupplier> fields = new ArrayList<>();
    private @Nullable ErrorSummary told;

    public Required(Speech say) {
        this.say = say;
    }

    public <F extends Component & HasValueAndElement<?, ?> & HasValidationProperties> void add(F field) {
        mark(field);
        fields.add(() -> filled(field));
        field.addValueChangeListener(_ -> filledLater());
    }

    /** A field that takes the place of another while the form is open: marked now, asked for by {@code ask}. */
    public void addCurrent(BooleanSupplier ask) {
        fields.add(ask);
    }

    /** Shows that it is needed. Neither a select's button nor a group of fields may carry {@code aria-required}. */
    public static <F extends Component & HasValueAndElement<?, ?>> void mark(F field) {
        field.setRequiredIndicatorVisible(true);
        if (field instanceof Select<?> || field instanceof DateTimePicker) {
            field.addAttachListener(_ -> field.getElement().executeJs("""
                    const holder = this.querySelector('[slot=value]') || this;
                    const strip = () => holder.hasAttribute('aria-required') && holder.removeAttribute('aria-required');
                    new MutationObserver(strip).observe(holder, {attributes: true, attributeFilter: ['aria-required']});
                    strip()"""));
        }
    }

    /** Whether something is entered; otherwise the field says that it is needed, or what is wrong with what was typed. */
    public <F extends HasValueAndElement<?, ?> & HasValidationProperties> boolean filled(F field) {
        var filled = !field.isEmpty();
        if (filled || !hasItsOwnComplaint(field)) {
            field.setInvalid(!filled);
            field.setErrorMessage(filled ? "" : say.say("field.required"));
        }
        return filled;
    }

    /** What cannot be read as a date is no value, but not nothing either. */
    private static boolean hasItsOwnComplaint(HasValidationProperties field) {
        var complaint = field.getErrorMessage();
        return field.isInvalid() && complaint != null && !complaint.isEmpty();
    }

    /** Whether nothing is missing; what is, is said at the fields and in {@code errors}. */
    public boolean complete(ErrorSummary errors) {
        errors.clear();
        var missing = missing();
        if (missing > 0) {
            errors.show(say.say("field.missing", missing));
            told = errors;
        }
        return missing == 0;
    }

    /** What was said on top is no longer true once the last one that was missing is filled. */
    private void filledLater() {
        if (told != null && missing() == 0) {
            told.clear();
            told = null;
        }
    }

    private long missing() {
        return fields.stream().filter(filled -> !filled.getAsBoolean()).count();
    }
}

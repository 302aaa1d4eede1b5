package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.fengqiao.domain.account.AccountCorrection;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.ui.parts.Dates;
import org.fengqiao.ui.parts.UnitPicker;
import org.jspecify.annotations.Nullable;

/**
 * The field in which something is entered as it should have been (更正后的值), filled with what was entered.
 *
 * @param empty whether nothing is a value too
 * @param read the value in the shape of a correction
 */
record RightValue(Component field, HasValue<?, ?> value, boolean empty, Supplier<String> read) {
    static RightValue text(String label, @Nullable String was, boolean empty) {
        var field = new TextField(label);
        field.setValue(Objects.requireNonNullElse(was, ""));
        return wide(field, empty, field::getValue);
    }

    static RightValue day(House house, String label, LocalDate was) {
        var field = Dates.picker(house.speech());
        field.setLabel(label);
        field.setMax(house.today());
        field.setValue(was);
        return wide(field, false, () -> field.getValue().toString());
    }

    static <E extends Enum<E>> RightValue choice(House house, String label, E[] values, @Nullable E was) {
        var field = new Select<E>();
        field.setLabel(label);
        field.setItems(values);
        field.setItemLabelGenerator(house.speech()::name);
        field.setValue(was);
        return wide(field, false, () -> field.getValue().name());
    }

    static RightValue unit(House house, String label, @Nullable UnitCode was, boolean empty) {
        var units = house.desk().units();
        var field = new UnitPicker(units, null);
        field.setLabel(label);
        if (was != null) {
            units.find(was).ifPresent(field::setValue);
        }
        return wide(field, empty, () -> field.getValue().code().value());
    }

    static RightValue duties(House house, @Nullable Set<Duty> was) {
        var field = new DutyChoice(house.speech());
        field.setValue(was == null ? Set.of() : was);
        return new RightValue(
                field,
                field,
                false,
                () -> Objects.requireNonNull(
                        AccountCorrection.ofDuties(field.getValue()).value()));
    }

    private static <F extends Component & HasValue<?, ?> & HasSize> RightValue wide(
            F field, boolean empty, Supplier<String> read) {
        field.setWidthFull();
        return new RightValue(field, field, empty, read);
    }

    /** Null for nothing, where nothing is a value; else refused. */
    @Nullable
    String entered() {
        if (!value.isEmpty()) {
            return read.get();
        }
        if (!empty) {
            throw Refused.invalid("correction.unknown-value");
        }
        return null;
    }
}

package org.fengqiao.ui.acts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.projections.cases.CaseWords;
import org.fengqiao.ui.parts.CategoryPicker;
import org.fengqiao.ui.parts.Dates;
import org.fengqiao.ui.parts.UnitPicker;
import org.fengqiao.ui.words.Speech;

/**
 * The field in which a fact is entered as it should have been (更正后的值).
 *
 * @param made makes the correction of what the field holds
 */
record CorrectedValue<F extends Component & HasValueAndElement<?, ?> & HasValidationProperties>(
        F field, Function<CaseWords, Correction> made) {
    static CorrectedValue<?> of(Fact fact, Act act, Speech say) {
        return switch (fact) {
            case NAME, PHONE, ADDRESS, REPRESENTATIVES -> line(fact, act, say, true);
            case TITLE -> line(fact, act, say, false);
            case TEXT -> text(fact, act, say);
            case CHANNEL -> choice(fact, say, Channel.values());
            case KIND -> choice(fact, say, PetitionKind.values());
            case CATEGORY -> category(act, say);
            case RECEIVED_ON -> day(act, say);
            case UNIT -> unit(act, say);
            case HEADCOUNT -> people(act, say);
        };
    }

    Correction correction(CaseWords words) {
        return made.apply(words);
    }

    private static CorrectedValue<?> line(Fact fact, Act act, Speech say, boolean ofPerson) {
        var field = new TextField(say.name(fact));
        field.setValue(FactNow.words(act.file(), fact));
        field.setWidthFull();
        return new CorrectedValue<>(
                field,
                words -> Correction.ofWords(
                        fact, ofPerson ? words.person(field.getValue()) : words.outer(field.getValue())));
    }

    private static CorrectedValue<?> text(Fact fact, Act act, Speech say) {
        var field = new TextArea(say.name(fact));
        field.setValue(FactNow.words(act.file(), fact));
        field.setMaxRows(12);
        field.setWidthFull();
        return new CorrectedValue<>(field, words -> Correction.ofWords(fact, words.outer(field.getValue())));
    }

    private static <E extends Enum<E>> CorrectedValue<?> choice(Fact fact, Speech say, E[] values) {
        var field = new Select<E>();
        field.setLabel(say.name(fact));
        field.setItems(values);
        field.setItemLabelGenerator(say::name);
        return new CorrectedValue<>(
                field, _ -> Correction.ofValue(fact, field.getValue().name()));
    }

    private static CorrectedValue<?> category(Act act, Speech say) {
        var field = new CategoryPicker(act.desk().categories(), say, act.file().receivedOn());
        field.setWidthFull();
        return picked(Fact.CATEGORY, field, say, row -> row.code());
    }

    private static CorrectedValue<?> unit(Act act, Speech say) {
        var field = new UnitPicker(act.desk().units(), act.desk().staff().unit());
        field.setWidthFull();
        return picked(Fact.UNIT, field, say, row -> row.code().value());
    }

    private static CorrectedValue<?> people(Act act, Speech say) {
        var field = new IntegerField(say.name(Fact.HEADCOUNT));
        field.setMin(1);
        field.setStepButtonsVisible(true);
        field.setValue(act.file().headcount());
        return new CorrectedValue<>(
                field, _ -> Correction.ofValue(Fact.HEADCOUNT, field.getValue().toString()));
    }

    private static <T> CorrectedValue<?> picked(Fact fact, ComboBox<T> field, Speech say, Function<T, String> code) {
        field.setLabel(say.name(fact));
        return new CorrectedValue<>(field, _ -> Correction.ofValue(fact, code.apply(field.getValue())));
    }

    private static CorrectedValue<?> day(Act act, Speech say) {
        var field = Dates.picker(say);
        field.setLabel(say.name(Fact.RECEIVED_ON));
        field.setMax(act.desk().days().today());
        return new CorrectedValue<>(
                field,
                _ -> Correction.ofValue(Fact.RECEIVED_ON, field.getValue().toString()));
    }
}

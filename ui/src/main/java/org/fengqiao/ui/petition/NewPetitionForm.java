package org.fengqiao.ui.petition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.petition.Letter;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.projections.cases.NewPetition;
import org.fengqiao.ui.parts.Dates;
import org.fengqiao.ui.parts.FileDrop;
import org.fengqiao.ui.parts.Required;
import org.fengqiao.ui.parts.UnitPicker;
import org.fengqiao.ui.parts.UnitsPicker;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** The fields of a new petition (来件登记表): how it came, who lodges it, what it is about. */
class NewPetitionForm extends Div {
    private static final long serialVersionUID = 1;

    private final transient Speech say;
    private final Select<Channel> channel = new Select<>();
    private final UnitPicker unit;
    private final DatePicker received;
    private final TextField name = new TextField();
    private final TextField phone = new TextField();
    private final TextField address = new TextField();
    private final ContactFields contact;
    private final CompanyFields company;
    private final TextField title = new TextField();
    private final TextArea text = new TextArea();
    private final TextArea request = new TextArea();
    private final TextField place = new TextField();
    private final TextArea oral = new TextArea();
    private final UnitsPicker accused;
    private final FileDrop files;
    private final transient Required required;

    /** @param ways by which the complainant can be told here */
    NewPetitionForm(Desk desk, Set<Means> ways, Speech say) {
        this.say = say;
        contact = new ContactFields(ways, phone, say);
        company = new CompanyFields(say);
        required = new Required(say);
        addClassName("new-petition");
        unit = new UnitPicker(desk.units(), desk.staff().unit());
        accused = new UnitsPicker(desk.units());
        accused.setHelperText(say.say("new.accused.help"));
        received = Dates.picker(say);
        files = new FileDrop(say, 5);
        channel.setItems(Channel.VISIT, Channel.PHONE, Channel.LETTER, Channel.FAX, Channel.NETWORK);
        channel.setItemLabelGenerator(say::name);
        channel.setValue(Channel.VISIT);
        desk.units().find(desk.staff().unit()).ifPresent(unit::setValue);
        received.setValue(desk.days().today());
        received.setMax(desk.days().today());
        channel.addValueChangeListener(_ -> askForCompany());
        company.onChange(this::askForCompany);
        askForCompany();
        title.setMaxLength(Letter.LONGEST_TITLE);
        text.setMinRows(5);
        text.setMaxLength(20000);
        oral.setHelperText(say.say("new.oral.help"));
        add(part("how", labelled(channel, "channel"), labelled(unit, "unit"), labelled(received, "received")));
        add(part("who", labelled(name, "name"), labelled(phone, "phone"), labelled(address, "address")));
        add(contact);
        add(company);
        add(part("what", labelled(title, "heading"), labelled(place, "place")));
        add(labelled(accused, "accused"));
        add(labelled(text, "text"), labelled(request, "request"), labelled(oral, "oral"), files);
        required.add(unit);
        required.add(received);
        required.add(name);
        required.add(title);
        required.add(text);
        required.addCurrent(() -> contact.complete(required));
        required.addCurrent(() -> !channel.getValue().isOral() || required.filled(oral));
        channel.addValueChangeListener(_ -> askForOral());
        askForOral();
    }

    private void askForOral() {
        oral.setRequiredIndicatorVisible(channel.getValue().isOral());
        oral.setInvalid(false);
    }

    private void askForCompany() {
        company.ask(channel.getValue() == Channel.VISIT);
    }

    private Div part(String key, Component... fields) {
        var row = new Div(fields);
        row.addClassName("pair");
        var heading = new H2(say.say("new.section." + key));
        var part = new Div(heading, row);
        part.addClassName("stretch");
        return part;
    }

    private <F extends Component & HasLabel> F labelled(F field, String key) {
        field.setLabel(say.say("new." + key));
        return field;
    }

    Required required() {
        return required;
    }

    NewPetition petition() {
        return new NewPetition(
                channel.getValue(),
                unit.getValue().code(),
                received.getValue(),
                name.getValue().strip(),
                given(phone.getValue()),
                given(address.getValue()),
                company.people(),
                company.visitors(),
                title.getValue().strip(),
                text.getValue().strip(),
                given(request.getValue()),
                given(place.getValue()),
                given(oral.getValue()),
                Accused.units(accused.codes()),
                files.files(),
                contact.wish(),
                given(company.representatives()));
    }

    private static @Nullable String given(String value) {
        return value.isBlank() ? null : value.strip();
    }
}

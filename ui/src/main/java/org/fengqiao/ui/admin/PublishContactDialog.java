package org.fengqiao.ui.admin;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.fengqiao.domain.contact.Contact;
import org.fengqiao.domain.contact.Reception;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.words.ContactWords;

/** 公布信访渠道: all that article 18 wants published, filled with what holds. */
class PublishContactDialog extends HouseDialog {
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final long serialVersionUID = 1;

    private final transient UnitRow unit;
    private final TextField phones = new TextField();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();
    private final TextField hours = new TextField();
    private final TextField place = new TextField();
    private final TextField address = new TextField();
    private final TextField web = new TextField();
    private final TextArea progress = new TextArea();
    private final DatePicker from;

    PublishContactDialog(House house, UnitRow unit, Runnable done) {
        super(house, "admin.contact.publish", unit.name(), done);
        this.unit = unit;
        label(phones, "contact.phones");
        phones.setHelperText(say.say("contact.phones.help"));
        days.setLabel(say.say("contact.days.label"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(say::name);
        days.setValue(WORKDAYS);
        label(hours, "contact.hours");
        hours.setHelperText(say.say("contact.hours.help"));
        label(place, "contact.place");
        place.setMaxLength(Contact.LONGEST);
        label(address, "contact.address");
        address.setHelperText(say.say("contact.address.help"));
        address.setMaxLength(Contact.LONGEST);
        label(web, "contact.web");
        web.setHelperText(say.say("contact.web.help"));
        web.setMaxLength(Contact.LONGEST);
        label(progress, "contact.progress");
        progress.setHelperText(say.say("contact.progress.help"));
        progress.setMaxLength(Contact.LONGEST_TEXT);
        need(phones);
        ask(days);
        need(hours);
        need(place);
        need(address);
        ask(web, progress);
        from = fromToday("contact.from");
        house.contacts()
                .nearest(unit.code())
                .filter(reached -> reached.unit().equals(unit.code()))
                .ifPresent(reached -> fill(reached.contact()));
    }

    private void label(TextField field, String key) {
        field.setLabel(say.say(key));
    }

    private void label(TextArea field, String key) {
        field.setLabel(say.say(key));
    }

    private void fill(Contact contact) {
        phones.setValue(ContactWords.phones(contact));
        days.setValue(EnumSet.copyOf(contact.reception().days()));
        hours.setValue(new ContactWords(say).hours(contact.reception().hours()));
        place.setValue(contact.place());
        address.setValue(contact.address());
        web.setValue(Objects.requireNonNullElse(contact.web(), ""));
        progress.setValue(Objects.requireNonNullElse(contact.progress(), ""));
    }

    @Override
    protected void send(String id) {
        var contact = new Contact(
                address.getValue(),
                ContactWords.phones(phones.getValue()),
                place.getValue(),
                new Reception(List.copyOf(days.getValue()), ContactWords.spans(hours.getValue())),
                web.getValue(),
                progress.getValue());
        house.contacts().publish(house.staff(), unit.code(), contact, from.getValue(), id);
    }
}

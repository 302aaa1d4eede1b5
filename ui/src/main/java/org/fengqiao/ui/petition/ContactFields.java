package org.fengqiao.ui.petition;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Set;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.projections.cases.ContactWish;
import org.fengqiao.ui.parts.Required;
import org.fengqiao.ui.words.Speech;

/** How the complainant wants to be told, as said to the officer (告知方式). Ways that are not set up are not offered. */
class ContactFields extends Div {
    private static final long serialVersionUID = 1;

    private final Select<Means> means = new Select<>();
    private final EmailField mail = new EmailField();
    private final Checkbox confidential = new Checkbox();
    private final TextField phone;

    /** @param phone where text messages go */
    ContactFields(Set<Means> ways, TextField phone, Speech say) {
        this.phone = phone;
        addClassNames("pair", "stretch");
        means.setLabel(say.say("new.tell"));
        means.setHelperText(say.say("new.tell.help"));
        means.setItems(Arrays.stream(Means.values())
                .filter(one -> one == Means.NONE || ways.contains(one))
                .toList());
        means.setItemLabelGenerator(say::name);
        means.setValue(Means.NONE);
        means.setVisible(!ways.isEmpty());
        means.addValueChangeListener(event -> mail.setVisible(event.getValue() == Means.EMAIL));
        mail.setLabel(say.say("new.email"));
        mail.setVisible(false);
        confidential.setLabel(say.say("new.confidential"));
        add(means, mail, confidential);
    }

    /** Whether there is somewhere to send what is wished. */
    boolean complete(Required required) {
        return switch (means.getValue()) {
            case NONE -> true;
            case SMS -> required.filled(phone);
            case EMAIL -> required.filled(mail);
        };
    }

    ContactWish wish() {
        var address = switch (means.getValue()) {
            case NONE -> null;
            case SMS -> phone.getValue().strip();
            case EMAIL -> mail.getValue().strip();
        };
        return new ContactWish(means.getValue(), address, confidential.getValue());
    }
}

package org.fengqiao.ui.notices;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.IntStream;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.notices.Digests;
import org.fengqiao.projections.notices.Digests.Wish;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.DeskLayout;
import org.fengqiao.ui.words.Speech;

/** 我的设置: how this person wants to be told besides the bell. */
@Route(value = "settings", layout = DeskLayout.class)
@RolesAllowed({"PETITION_OFFICER", "MEDIATOR", "DIRECTOR"})
public class SettingsView extends Main implements HasDynamicTitle {
    private static final int NEVER = -1;
    private static final int HOURS = 24;
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Digests digests;
    private final transient Speech say;
    private final ErrorSummary errors = new ErrorSummary();
    private final Select<Integer> hour = new Select<>();
    private final EmailField address = new EmailField();

    SettingsView(Desk desk, Digests digests) {
        this.desk = desk;
        this.digests = digests;
        this.say = desk.speech();
        addClassNames("page", "form-page");
        add(new H1(say.say("settings.title")), new H2(say.say("settings.digest")));
        if (digests.possible()) {
            ask();
        } else {
            add(new Paragraph(say.say("settings.digest.off")));
        }
    }

    private void ask() {
        var about = new Paragraph(say.say("settings.digest.about"));
        about.addClassName("quiet");
        hour.setLabel(say.say("settings.digest.hour"));
        hour.setItems(IntStream.range(NEVER, HOURS).boxed().toList());
        hour.setItemLabelGenerator(
                at -> at == NEVER ? say.say("settings.digest.never") : say.say("settings.digest.at", at));
        address.setLabel(say.say("settings.digest.address"));
        address.setHelperText(say.say("settings.digest.address.help"));
        address.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.EMAIL);
        hour.setWidth("16em");
        address.setWidth("24em");
        var wish = digests.of(desk.staff());
        hour.addValueChangeListener(event -> address.setVisible(event.getValue() != NEVER));
        hour.setValue(wish.hour() == null ? NEVER : wish.hour());
        address.setValue(wish.address());
        address.setVisible(hour.getValue() != NEVER);
        var fields = new Div(hour, address);
        fields.addClassName("settings");
        var save = new Button(say.say("settings.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(about, errors, fields, save);
    }

    private void save() {
        errors.clear();
        var at = hour.getValue();
        try {
            digests.keep(desk.staff(), new Wish(at == NEVER ? null : at, address.getValue()), say.locale());
            Said.done(say.say("settings.saved"));
        } catch (Refused refused) {
            errors.show(refused, say);
        }
    }

    @Override
    public String getPageTitle() {
        return say.say("settings.title") + " · " + say.say("product");
    }
}

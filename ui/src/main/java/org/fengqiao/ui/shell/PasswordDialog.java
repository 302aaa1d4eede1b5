package org.fengqiao.ui.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.PasswordField;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.parts.FirstField;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.words.Speech;

/** 修改密码: the old one, and twice the new one. */
class PasswordDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final transient Speech say;
    private final PasswordField old = new PasswordField();
    private final PasswordField next = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final ErrorSummary errors = new ErrorSummary();

    PasswordDialog(Accounts accounts, Actor.Staff staff, Speech say) {
        this.say = say;
        setHeaderTitle(say.say("password.title"));
        old.setLabel(say.say("password.old"));
        next.setLabel(say.say("password.next"));
        again.setLabel(say.say("password.again"));
        old.setWidthFull();
        next.setWidthFull();
        again.setWidthFull();
        var fields = new VerticalLayout(errors, old, next, again);
        fields.setPadding(false);
        add(fields);
        var save = new Button(say.say("password.save"), _ -> save(accounts, staff));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say.say("dialog.cancel"), _ -> close()), save);
        FirstField.begin(this, fields, save);
        setWidth("400px");
    }

    private void save(Accounts accounts, Actor.Staff staff) {
        if (!next.getValue().equals(again.getValue())) {
            again.setErrorMessage(say.say("password.differs"));
            again.setInvalid(true);
            errors.show(say.say("password.differs"));
            return;
        }
        try {
            accounts.changePassword(staff, old.getValue(), next.getValue());
            close();
            Said.done(say.say("password.done"));
        } catch (Refused refused) {
            errors.show(refused, say);
        }
    }
}

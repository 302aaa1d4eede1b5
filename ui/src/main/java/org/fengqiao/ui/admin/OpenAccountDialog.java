package org.fengqiao.ui.admin;

import com.vaadin.flow.component.textfield.TextField;
import org.fengqiao.projections.accounts.Accounts.NewAccount;
import org.fengqiao.ui.parts.SecretDialog;
import org.fengqiao.ui.parts.UnitPicker;

/** 开设账号; its password is shown once. */
class OpenAccountDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final TextField person = new TextField();
    private final TextField userName = new TextField();
    private final UnitPicker unit;
    private final DutyChoice duties;
    private String password = "";

    OpenAccountDialog(House house, Runnable done) {
        super(house, "admin.account.open", "", done);
        person.setLabel(say.say("admin.account.person"));
        userName.setLabel(say.say("admin.account.user-name"));
        userName.setHelperText(say.say("admin.account.user-name.help"));
        userName.setAutocapitalize(com.vaadin.flow.component.textfield.Autocapitalize.NONE);
        unit = new UnitPicker(house.desk().units(), null);
        unit.setLabel(say.say("admin.account.unit"));
        duties = new DutyChoice(say);
        need(person);
        need(userName);
        need(unit);
        need(duties);
    }

    @Override
    protected void send(String id) {
        var account = new NewAccount(
                userName.getValue().strip(),
                person.getValue().strip(),
                unit.getValue().code(),
                duties.getValue());
        password = house.accounts().open(house.staff(), account, null).password();
    }

    @Override
    protected void said() {
        new SecretDialog(say, "admin.secret.password", userName.getValue().strip(), password).open();
    }
}

package org.fengqiao.ui.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.fengqiao.projections.accounts.Accounts.SignIn;
import org.fengqiao.ui.parts.KeyPages;
import org.fengqiao.ui.parts.SecretDialog;

/** 签发密钥; it is shown once. */
class IssueKeyDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final TextField partner = new TextField();
    private final ComboBox<SignIn> account = new ComboBox<>();
    private String key = "";

    IssueKeyDialog(House house, Runnable done) {
        super(house, "admin.key.issue", "", done);
        partner.setLabel(say.say("admin.key.partner"));
        account.setLabel(say.say("admin.key.account"));
        account.setHelperText(say.say("admin.key.account.help"));
        account.setItemLabelGenerator(signIn -> signIn.userName() + " · " + house.person(signIn.account()));
        account.setItemsWithFilterConverter(
                query -> offered(query.getFilter().orElse(""))
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                filter -> filter);
        need(partner);
        need(account);
    }

    /** Open accounts whose user name begins with what was typed; some pages of them. */
    private Stream<SignIn> offered(String begins) {
        var pages = new KeyPages<SignIn>(
                after -> house.accounts().page(house.staff(), after, KeyPages.SIZE), SignIn::userName);
        return pages.fetch(0, 10 * KeyPages.SIZE)
                .filter(signIn -> !signIn.closed() && signIn.userName().startsWith(begins.strip()));
    }

    @Override
    protected void send(String id) {
        key = house.keys()
                .issue(
                        house.staff(),
                        partner.getValue().strip(),
                        account.getValue().account())
                .key();
    }

    @Override
    protected void said() {
        new SecretDialog(say, "admin.secret.key", partner.getValue().strip(), key).open();
    }
}

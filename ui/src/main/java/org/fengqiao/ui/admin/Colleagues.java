package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.fengqiao.projections.accounts.Leaving.Preview;
import org.fengqiao.projections.roster.RosterBook.PersonRow;
import org.jspecify.annotations.Nullable;

/** What lies with somebody who leaves, and who goes on with it (离岗交接): a colleague, or nobody at the unit yet. */
class Colleagues extends Div {
    private static final long serialVersionUID = 1;

    private final Select<PersonRow> to = new Select<>();

    Colleagues(House house, Preview preview) {
        var say = house.speech();
        addClassName("import");
        var numbers = new Numbers();
        numbers.number(say.say("admin.unit.succeed.open"), preview.open());
        numbers.number(say.say("admin.unit.succeed.closed"), preview.ended());
        numbers.number(say.say("admin.account.charges"), preview.charges());
        to.setLabel(say.say("admin.account.hand-over"));
        to.setItems(preview.colleagues());
        to.setItemLabelGenerator(person -> person == null ? say.say("admin.work.nobody") : person.name());
        to.setEmptySelectionAllowed(true);
        to.setEmptySelectionCaption(say.say("admin.work.nobody"));
        to.setHelperText(say.say("admin.account.hand-over.help"));
        to.setWidthFull();
        add(numbers, to);
    }

    /** The account; null for nobody. */
    @Nullable
    String account() {
        var person = to.getValue();
        return person == null ? null : person.account();
    }
}

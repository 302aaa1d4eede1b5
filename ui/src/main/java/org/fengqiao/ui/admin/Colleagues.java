package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import org.fengqiao.projections.accounts.Leaving.Preview;
import org.fengqiao.projections.roster.RosterBook.PersonRow;
import org.jspecify.annotations.Nullable;

/**
 * What lies with somebody who leaves, and who goes on with it (离岗交接): a colleague, whoever fits best unless another one is
 * chosen. Where nobody else works there it is said who will be told.
 *
 * @see "ADR 0039 whoever leaves names who goes on"
 */
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
        add(numbers);
        if (preview.signs()) {
            var note = new Div(say.say("admin.account.signs"));
            note.addClassNames("note", "warn");
            add(note);
        }
        if (preview.colleagues().isEmpty()) {
            add(new Paragraph(nobodyElse(house, preview)));
            return;
        }
        to.setLabel(say.say("admin.account.hand-over"));
        to.setItems(preview.colleagues());
        to.setItemLabelGenerator(person -> person.name() + " · " + house.duties(person.duties()));
        to.setValue(preview.colleagues().getFirst());
        to.setHelperText(say.say("admin.account.hand-over.help"));
        to.setWidthFull();
        add(to);
    }

    private static String nobodyElse(House house, Preview preview) {
        var say = house.speech();
        var above = preview.above();
        return above == null
                ? say.say("admin.account.hand-over.nobody")
                : say.say("admin.account.hand-over.nobody-but-above", house.unit(above));
    }

    /** The account; null where nobody else works there. */
    @Nullable
    String account() {
        var person = to.getValue();
        return person == null ? null : person.account();
    }
}

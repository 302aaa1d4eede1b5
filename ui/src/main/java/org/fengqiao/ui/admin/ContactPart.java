package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import org.fengqiao.domain.contact.Contact;
import org.fengqiao.projections.units.UnitContacts.Told;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.ui.words.ContactWords;
import org.jspecify.annotations.Nullable;

/** How a unit is reached as the public reads it, what was published before, and what is to come (信访渠道及沿革). */
class ContactPart extends HeldPart {
    private static final long serialVersionUID = 1;

    ContactPart(House house, UnitRow unit, Runnable changed) {
        super(house);
        var nearest = house.contacts().nearest(unit.code());
        var own = nearest.filter(reached -> reached.unit().equals(unit.code()));
        if (!unit.open()) {
            add(new Paragraph(say.say("admin.contact.closed")));
        } else if (own.isPresent()) {
            add(facts(own.get().contact()));
        } else {
            add(new Paragraph(
                    nearest.map(reached -> say.say("admin.contact.none-but-above", house.unit(reached.unit())))
                            .orElseGet(() -> say.say("admin.contact.none"))));
        }
        var page = new Anchor("counter/offices/" + unit.code(), say.say("admin.contact.page"));
        page.setTarget("_blank");
        add(new Paragraph(page));
        var told = house.contacts().history(house.staff(), unit.code());
        var planned = Planned.first(
                told.stream().filter(each -> each.contact() != null).map(Told::from), house.today());
        if (own.isPresent() || planned.isPresent()) {
            var first = own.isPresent() ? house.today() : planned.orElseThrow();
            end("admin.contact.withdraw", () -> new WithdrawContactDialog(house, unit, first, changed));
        }
        story(told, this::sentence);
    }

    private DescriptionList facts(Contact contact) {
        var facts = new DescriptionList();
        facts.addClassName("told");
        fact(facts, "contact.phones", ContactWords.phones(contact));
        fact(facts, "contact.hours", new ContactWords(say).reception(contact.reception()));
        fact(facts, "contact.place", contact.place());
        fact(facts, "contact.address", contact.address());
        fact(facts, "contact.web", contact.web());
        fact(facts, "contact.progress", contact.progress());
        return facts;
    }

    private void fact(DescriptionList facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(new DescriptionList.Term(say.say(key)), new DescriptionList.Description(value));
        }
    }

    private String sentence(Told told) {
        var day = say.date(told.from());
        var at = say.time(told.at());
        var who = house.desk().whoIs(told.account(), say);
        var contact = told.contact();
        return contact == null
                ? say.say("admin.contact.told.withdrawn", day, at, who)
                : say.say("admin.contact.told.published", day, ContactWords.phones(contact), contact.place(), at, who);
    }
}

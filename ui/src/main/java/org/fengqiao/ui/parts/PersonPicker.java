package org.fengqiao.ui.parts;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Walls;
import org.fengqiao.projections.roster.RosterBook;
import org.fengqiao.projections.roster.RosterBook.PersonRow;

/** A colleague of one's own unit who may handle cases (选择经办人). */
public class PersonPicker extends ComboBox<PersonRow> {
    private static final long serialVersionUID = 1;

    public PersonPicker(RosterBook roster, Actor.Staff staff) {
        this(roster, staff, Walls.NONE);
    }

    /** @param walls whoever is behind them is not offered */
    public PersonPicker(RosterBook roster, Actor.Staff staff, Walls walls) {
        setItemLabelGenerator(PersonRow::name);
        setItems(roster.ofUnit(staff, staff.unit()).stream()
                .filter(person -> !walls.keepOut(person.account()))
                .toList());
    }

    Optional<PersonRow> find(String account) {
        return getListDataView()
                .getItems()
                .filter(row -> row.account().equals(account))
                .findFirst();
    }
}

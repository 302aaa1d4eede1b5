package org.fengqiao.ui.parts;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.roster.RosterBook;
import org.fengqiao.projections.roster.RosterBook.PersonRow;

/** A colleague of one's own unit who may handle cases (选择经办人). */
public class PersonPicker extends ComboBox<PersonRow> {
    private static final long serialVersionUID = 1;

    public PersonPicker(RosterBook roster, Actor.Staff staff) {
        setItemLabelGenerator(PersonRow::name);
        setItems(roster.ofUnit(staff, staff.unit()));
    }

    Optional<PersonRow> find(String account) {
        return getListDataView()
                .getItems()
                .filter(row -> row.account().equals(account))
                .findFirst();
    }
}

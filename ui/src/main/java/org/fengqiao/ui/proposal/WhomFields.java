package org.fengqiao.ui.proposal;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.LinkedHashSet;
import java.util.stream.Stream;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.roster.RosterBook.PersonRow;
import org.fengqiao.ui.parts.UnitsPicker;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** Who is to be held to account (拟追究责任者): units, and people of these units and of the addressee. */
class WhomFields {
    final UnitsPicker units;
    final MultiSelectComboBox<PersonRow> people = new MultiSelectComboBox<>();
    private final Office office;
    private @Nullable UnitCode addressee;

    WhomFields(Office office, Speech say) {
        this.office = office;
        units = new UnitsPicker(office.desk().units());
        units.setLabel(say.say("proposal.field.about-units"));
        units.setHelperText(say.say("proposal.field.about.help"));
        units.setWidthFull();
        people.setLabel(say.say("proposal.field.about-accounts"));
        people.setItemLabelGenerator(row -> row.name() + " · " + office.unit(row.unit()));
        people.setWidthFull();
        units.addValueChangeListener(_ -> offer());
        show(false);
    }

    void show(boolean shown) {
        units.setVisible(shown);
        people.setVisible(shown);
    }

    /** People of the addressee can be named to it. */
    void offerOf(@Nullable UnitCode unit) {
        addressee = unit;
        offer();
    }

    private void offer() {
        var chosen = people.getValue();
        var offered = new LinkedHashSet<>(chosen);
        Stream.concat(Stream.ofNullable(addressee), units.codes().stream())
                .forEach(unit -> offered.addAll(office.desk().roster().ofUnit(office.staff(), unit)));
        people.setItems(offered);
        people.setValue(chosen);
    }

    /** Nobody while it is not asked for. */
    Accused named() {
        return units.isVisible()
                ? new Accused(
                        units.codes(),
                        people.getValue().stream().map(PersonRow::account).toList())
                : Accused.NOBODY;
    }
}

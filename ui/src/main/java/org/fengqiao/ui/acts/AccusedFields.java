package org.fengqiao.ui.acts;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.stream.Stream;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.petitionfile.KeptFrom;
import org.fengqiao.projections.roster.RosterBook.PersonRow;
import org.fengqiao.ui.parts.UnitsPicker;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** Whom it is about (被检举控告者): units, and people of the unit that has the case and of the accused ones. */
class AccusedFields {
    final UnitsPicker units;
    final MultiSelectComboBox<PersonRow> people = new MultiSelectComboBox<>();

    AccusedFields(Act act, Speech say) {
        var desk = act.desk();
        units = new UnitsPicker(desk.units());
        units.setLabel(say.say("act.field.accused-units"));
        people.setLabel(say.say("act.field.accused-people"));
        people.setHelperText(say.say("act.field.accused-people.help"));
        people.setItemLabelGenerator(row -> row.name() + " · " + desk.units().nameOf(row.unit()));
        offer(act, act.file().keptFrom().units());
        units.addValueChangeListener(_ -> {
            var chosen = people.getValue();
            offer(act, units.codes());
            people.setValue(chosen);
        });
    }

    /** Those who were named so far. */
    void show(Desk desk, KeptFrom named) {
        units.setValue(named.units().stream()
                .flatMap(code -> desk.units().find(code).stream())
                .toList());
        people.setValue(named.people().stream()
                .flatMap(account -> desk.roster().row(account).stream())
                .toList());
    }

    private void offer(Act act, Collection<UnitCode> accused) {
        var desk = act.desk();
        var offered = new LinkedHashSet<PersonRow>();
        Stream.concat(Stream.of(act.file().holder()), accused.stream())
                .forEach(unit -> offered.addAll(desk.roster().ofUnit(desk.staff(), unit)));
        act.file()
                .keptFrom()
                .people()
                .forEach(account -> desk.roster().row(account).ifPresent(offered::add));
        offered.addAll(people.getValue());
        people.setItems(offered);
    }

    Accused accused() {
        return new Accused(
                units.codes(),
                people.getValue().stream().map(PersonRow::account).toList());
    }
}

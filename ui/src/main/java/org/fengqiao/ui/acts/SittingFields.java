package org.fengqiao.ui.acts;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.temporal.ChronoUnit;
import org.fengqiao.domain.petition.Sitting;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.cases.CaseWords;
import org.fengqiao.projections.petitionfile.Remedy.Arranged;
import org.fengqiao.ui.parts.Dates;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** When and where a hearing is held and before whom (听证安排); in public unless said otherwise, as article 31(6) has it. */
final class SittingFields {
    private static final int LONGEST = 200;

    final DateTimePicker at = new DateTimePicker();
    final TextField place = new TextField();
    final TextField presiding = new TextField();
    final RadioButtonGroup<Boolean> open = new RadioButtonGroup<>();

    SittingFields(Speech say) {
        at.setLabel(say.say("act.field.sitting.at"));
        at.setLocale(say.locale());
        at.setDatePickerI18n(Dates.texts(say));
        place.setLabel(say.say("act.field.sitting.place"));
        place.setMaxLength(LONGEST);
        presiding.setLabel(say.say("act.field.sitting.presiding"));
        presiding.setMaxLength(LONGEST);
        open.setLabel(say.say("act.field.sitting.open"));
        open.setItems(true, false);
        open.setItemLabelGenerator(each -> say.say("hearing.openness." + each));
        open.setValue(true);
    }

    /** Begins with what is arranged now. */
    void show(@Nullable Arranged arranged) {
        if (arranged != null) {
            at.setValue(arranged.at().at().truncatedTo(ChronoUnit.MINUTES));
            place.setValue(arranged.place() == null ? "" : arranged.place());
            presiding.setValue(arranged.presiding() == null ? "" : arranged.presiding());
            open.setValue(arranged.open());
        }
    }

    boolean complete() {
        return !at.isEmpty() && !place.isEmpty() && !presiding.isEmpty() && !open.isEmpty();
    }

    Sitting sitting(CaseWords words) {
        return new Sitting(
                Moment.atMinute(at.getValue()),
                words.outer(place.getValue()),
                words.outer(presiding.getValue()),
                open.getValue());
    }
}

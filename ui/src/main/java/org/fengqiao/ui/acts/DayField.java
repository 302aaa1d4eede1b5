package org.fengqiao.ui.acts;

import com.vaadin.flow.component.datepicker.DatePicker;
import org.fengqiao.ui.parts.Dates;
import org.fengqiao.ui.shell.Desk;

/** The day on which something was done (办理日期): today unless another day that is over is chosen. */
final class DayField {
    private DayField() {}

    /** @param key of its label */
    static DatePicker labelled(String key, Desk desk) {
        var say = desk.speech();
        var day = Dates.picker(say);
        day.setLabel(say.say(key));
        day.setMax(desk.days().today());
        day.setValue(desk.days().today());
        return day;
    }
}

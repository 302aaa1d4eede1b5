package org.fengqiao.ui.acts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** How and when the complainant was told (告知方式和日期); article 23, P08. Left open only for who left no address. */
class NoticeFields extends Div {
    private static final long serialVersionUID = 1;

    private final Select<NoticeManner> manner = new Select<>();
    private final DatePicker on;

    NoticeFields(Desk desk, Speech say) {
        addClassName("pair");
        manner.setLabel(say.say("act.field.manner"));
        manner.setItems(NoticeManner.values());
        manner.setItemLabelGenerator(value -> value == null ? "" : say.name(value));
        manner.setEmptySelectionAllowed(true);
        manner.setEmptySelectionCaption(say.say("act.field.manner.none"));
        on = DayField.labelled("act.field.told-on", desk);
        add(manner, on);
    }

    /** An address is known: "not told" cannot be chosen. */
    void owed() {
        manner.setEmptySelectionAllowed(false);
    }

    @Nullable
    Notice notice() {
        return manner.isEmpty() || on.isEmpty() ? null : new Notice(manner.getValue(), on.getValue());
    }

    /** As if the complainant was told on that day, however it is done. */
    @Nullable
    Notice assumed() {
        return on.isEmpty() ? null : new Notice(NoticeManner.PHONE, on.getValue());
    }

    Select<NoticeManner> manner() {
        return manner;
    }

    DatePicker on() {
        return on;
    }
}

package org.fengqiao.ui.acts;

import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.domain.reason.StandardReason;
import org.fengqiao.domain.reason.StandardReason.Wording;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/**
 * Why (理由): one of those that can be chosen today, and the words that are written for this case. Choosing one puts its
 * Chinese wording there, as long as nobody wrote anything else.
 */
class ReasonFields extends VerticalLayout {
    private static final long serialVersionUID = 1;

    private final Select<StandardReason> chosen = new Select<>();

    ReasonFields(Desk desk, Speech say, ReasonUse use, TextArea words) {
        setPadding(false);
        setSpacing("4px");
        setAlignItems(FlexComponent.Alignment.STRETCH);
        var today = desk.days().today();
        var valid = desk.reasons().now().valid(use, today);
        chosen.setLabel(say.say("act.field.reason-code"));
        chosen.setItems(valid);
        chosen.setEmptySelectionAllowed(true);
        chosen.setEmptySelectionCaption(say.say("act.field.reason-code.none"));
        chosen.setItemLabelGenerator(reason -> reason == null
                ? say.say("act.field.reason-code.none")
                : reason.on(today).map(say::worded).orElse(""));
        chosen.setVisible(!valid.isEmpty());
        chosen.addValueChangeListener(event -> {
            var before = event.getOldValue();
            var untouched = words.isEmpty()
                    || before != null
                            && before.on(today)
                                    .map(Wording::text)
                                    .filter(words.getValue()::equals)
                                    .isPresent();
            var reason = event.getValue();
            if (untouched && reason != null) {
                words.setValue(reason.on(today).map(Wording::text).orElse(""));
            }
        });
        add(chosen, words);
    }

    /** Null when none was chosen. */
    @Nullable
    String code() {
        var reason = chosen.getValue();
        return reason == null ? null : reason.code();
    }
}

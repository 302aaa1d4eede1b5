package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Function;
import org.fengqiao.ui.parts.Dates;
import org.jspecify.annotations.Nullable;

/** How something stood on a day, or will stand (按日期查看): today's until another day is chosen. */
class AsOf extends Div {
    private static final long serialVersionUID = 1;

    private final Div then = new Div();
    private final transient Function<LocalDate, String> sentence;

    /** @param last the last day that can be asked for; null where days to come can be too */
    AsOf(House house, @Nullable LocalDate last, Function<LocalDate, String> sentence) {
        this.sentence = sentence;
        var say = house.speech();
        var day = Dates.picker(say);
        day.setLabel(say.say("admin.as-of"));
        day.setMax(last);
        day.addValueChangeListener(event -> show(event.getValue()));
        day.setValue(house.today());
        then.addClassName("then");
        then.getElement().setAttribute("aria-live", "polite");
        add(day, then);
    }

    private void show(@Nullable LocalDate day) {
        then.setText(day == null ? "" : sentence.apply(day));
    }
}

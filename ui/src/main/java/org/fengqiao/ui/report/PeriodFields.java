package org.fengqiao.ui.report;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.report.Period;
import org.fengqiao.ui.parts.Dates;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.words.Speech;

/** Chooses a period (选择期间): a year, and of it all, a quarter, a month, or from one day to another. */
class PeriodFields extends Div {
    private static final int YEARS = 10;
    private static final int QUARTERS = 4;
    private static final int MONTHS = 12;
    private static final String WHOLE = "";
    private static final String SPAN = "span";
    private static final long serialVersionUID = 1;

    private final transient Speech say;
    private final transient Consumer<Period> chosen;
    private final Select<Integer> year = new Select<>();
    private final Select<String> part = new Select<>();
    private final DatePicker from;
    private final DatePicker until;

    PeriodFields(Speech say, LocalDate today, Consumer<Period> chosen) {
        this.say = say;
        this.chosen = chosen;
        from = day("report.from", today);
        until = day("report.until", today);
        year.setAriaLabel(say.say("report.year"));
        year.setItems(IntStream.range(0, YEARS)
                .mapToObj(back -> today.getYear() - back)
                .toList());
        year.setItemLabelGenerator(each -> say.say("report.period.year", each));
        part.setAriaLabel(say.say("report.part"));
        part.setItems(parts());
        part.setItemLabelGenerator(this::nameOf);
        year.addValueChangeListener(this::changed);
        part.addValueChangeListener(this::changed);
        addClassName("period");
        add(year, part, from, until);
    }

    private DatePicker day(String key, LocalDate today) {
        var day = Dates.picker(say);
        day.setAriaLabel(say.say(key));
        day.setPlaceholder(say.say(key));
        day.setMax(today);
        day.addValueChangeListener(this::changed);
        return day;
    }

    private static List<String> parts() {
        var parts = new ArrayList<String>();
        parts.add(WHOLE);
        IntStream.rangeClosed(1, QUARTERS).forEach(quarter -> parts.add("Q" + quarter));
        IntStream.rangeClosed(1, MONTHS).forEach(month -> parts.add(String.valueOf(month)));
        parts.add(SPAN);
        return parts;
    }

    private String nameOf(String each) {
        return switch (each) {
            case WHOLE -> say.say("report.part.whole");
            case SPAN -> say.say("report.part.span");
            default ->
                each.startsWith("Q") ? say.say("report.quarter." + each.substring(1)) : say.say("report.month." + each);
        };
    }

    void show(Period period) {
        year.setValue(period.from().getYear());
        part.setValue(
                switch (period.shape()) {
                    case YEAR -> WHOLE;
                    case QUARTER -> "Q" + period.quarter();
                    case MONTH -> String.valueOf(period.from().getMonthValue());
                    case SPAN -> SPAN;
                });
        from.setValue(period.from());
        until.setValue(period.until());
        unfold();
    }

    private void unfold() {
        var span = SPAN.equals(part.getValue());
        year.setVisible(!span);
        from.setVisible(span);
        until.setVisible(span);
    }

    private void changed(ComponentValueChangeEvent<?, ?> event) {
        if (!event.isFromClient()) {
            return;
        }
        unfold();
        try {
            var period = period();
            if (event.getSource() != part || !SPAN.equals(part.getValue())) {
                chosen.accept(period);
            }
        } catch (Refused refused) {
            Said.refused(refused, say);
        }
    }

    private Period period() {
        var value = part.getValue();
        return switch (value) {
            case WHOLE -> Period.year(year.getValue());
            case SPAN -> new Period(from.getValue(), until.getValue());
            default ->
                value.startsWith("Q")
                        ? Period.quarter(year.getValue(), Integer.parseInt(value.substring(1)))
                        : Period.month(YearMonth.of(year.getValue(), Integer.parseInt(value)));
        };
    }
}

package org.fengqiao.ui.hotissue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.words.Speech;

/** How many of each (数量条): a table whose numbers have bars. */
class Bars extends NativeTable {
    private static final int MOST_WEEKS = 26;
    private static final long serialVersionUID = 1;

    private Bars(String what, String howMany, Map<String, Integer> counts) {
        addClassName("bars");
        var head = getHead().addRow();
        head.add(new NativeTableHeaderCell(what), new NativeTableHeaderCell(howMany));
        var most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        counts.forEach((label, count) -> {
            var bar = new Div();
            bar.addClassName("bar");
            bar.getStyle().setWidth("calc((100% - 4ch) * " + (double) count / Math.max(1, most) + ")");
            bar.getElement().setAttribute("aria-hidden", "true");
            var line = new Div(bar, new Div(String.valueOf(count)));
            line.addClassName("bar-line");
            getBody().addRow().add(new NativeTableHeaderCell(label), new NativeTableCell(line));
        });
    }

    /** By week, or by month where it goes on for longer than half a year; without gaps, so that growth is seen. */
    static Bars growth(List<Item> letters, Speech say) {
        var first = letters.getFirst().receivedAt();
        var last = letters.getLast().receivedAt();
        var weekly = first.plusWeeks(MOST_WEEKS).isAfter(last);
        var counts = new LinkedHashMap<LocalDate, Integer>();
        for (var day = begin(first, weekly); !day.isAfter(last); day = weekly ? day.plusWeeks(1) : day.plusMonths(1)) {
            counts.put(day, 0);
        }
        letters.forEach(letter -> counts.merge(begin(letter.receivedAt(), weekly), 1, Integer::sum));
        var told = new LinkedHashMap<String, Integer>();
        counts.forEach((day, count) -> told.put(say.date(day), count));
        return new Bars(say.say(weekly ? "hot.week-from" : "hot.month-from"), say.say("hot.column.letters"), told);
    }

    private static LocalDate begin(LocalDate day, boolean weekly) {
        return weekly ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day.withDayOfMonth(1);
    }

    /** By the unit that has them, the most first. */
    static Bars places(List<UnitCode> places, Hot hot, Speech say) {
        var counts = new LinkedHashMap<String, Integer>();
        places.forEach(unit -> counts.merge(hot.unit(unit), 1, Integer::sum));
        var told = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> told.put(entry.getKey(), entry.getValue()));
        return new Bars(say.say("hot.column.unit"), say.say("hot.column.letters"), told);
    }
}

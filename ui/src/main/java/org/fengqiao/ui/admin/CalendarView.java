package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.IntStream;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.projections.calendars.Calendars.Loaded;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** 工作日历: the years it knows, the days of each, and loading the next one. */
@Route(value = "calendar", layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
public class CalendarView extends HouseView {
    private static final long serialVersionUID = 1;

    private final Grid<Integer> grid = new Grid<>();

    CalendarView(House house, KeptExport export) {
        super(house, "admin.calendar");
        grid.addClassNames("queue", "moves");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", say.say("admin.calendar.title"));
        grid.addColumn(HouseRow.<Integer>of(
                        year -> say.say("admin.calendar.year", year),
                        year -> say.say(
                                "admin.calendar.days",
                                CalendarPanel.named(now(), year).size()),
                        _ -> "",
                        year -> say.say(loaded(year) == null ? "admin.calendar.shipped" : "admin.calendar.loaded"),
                        year -> loaded(year) == null ? "ended" : "open"))
                .setFlexGrow(1);
        grid.addItemClickListener(event -> open(Integer.toString(event.getItem())));
        grid.setEmptyStateComponent(new EmptyState(say.say("admin.gone"), say.say("admin.gone.next")));
        grid.setSizeFull();
        bar(mainAct("admin.calendar.check", () -> new CheckYearDialog(house, this::changed).open()), export.days());
        list(grid);
        refresh();
    }

    private WorkingCalendar now() {
        return house.lasting().calendars().now();
    }

    private @Nullable Loaded loaded(int year) {
        return house.lasting().calendars().loaded(house.staff()).stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElse(null);
    }

    @Override
    protected @Nullable Component panel(String id) {
        var calendar = now();
        return years(calendar).stream()
                .filter(year -> Integer.toString(year).equals(id))
                .findFirst()
                .map(year -> new CalendarPanel(house, calendar, year, loaded(year), () -> open("")))
                .orElse(null);
    }

    private static List<Integer> years(WorkingCalendar calendar) {
        return IntStream.rangeClosed(calendar.firstYear(), calendar.lastYear())
                .boxed()
                .toList()
                .reversed();
    }

    @Override
    protected void refresh() {
        grid.setItems(years(now()));
    }
}

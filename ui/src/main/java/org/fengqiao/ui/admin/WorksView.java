package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fengqiao.projections.works.Works.Work;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** 任务: long works of the house; each goes on by itself and is found again here. */
@Route(value = "works", layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
public class WorksView extends HouseView {
    private static final int MOST_SHOWN = 100;
    private static final long serialVersionUID = 1;

    private final Grid<Work> grid = new Grid<>();

    WorksView(House house, RecordExport export) {
        super(house, "admin.works");
        var text = new WorkText(house, say);
        grid.addClassNames("queue", "moves");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", say.say("admin.works.title"));
        grid.addColumn(HouseRow.<Work>of(
                        text::title,
                        text::numbers,
                        work -> say.time(work.startedAt()),
                        work -> say.name(work.state()),
                        text::style))
                .setFlexGrow(1);
        grid.addItemClickListener(event -> open(event.getItem().id()));
        grid.setEmptyStateComponent(new EmptyState(say.say("admin.works.none"), say.say("admin.works.none.next")));
        grid.setSizeFull();
        bar(export.works());
        list(grid);
        refresh();
    }

    @Override
    protected @Nullable Component panel(String id) {
        return house.lasting()
                .works()
                .find(house.staff(), id)
                .map(found -> new WorkPanel(house, found, () -> open(""), this::refresh))
                .orElse(null);
    }

    @Override
    protected void refresh() {
        grid.setItems(house.lasting().works().latest(house.staff(), MOST_SHOWN));
    }
}

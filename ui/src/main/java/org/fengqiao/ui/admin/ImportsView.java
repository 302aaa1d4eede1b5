package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import org.fengqiao.projections.imports.Imports.Import;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** 批量导入: letters from files; each import goes on by itself and is found again here. */
@Route(value = "imports", layout = DeskLayout.class)
@RolesAllowed({"ADMINISTRATOR", "DIRECTOR"})
public class ImportsView extends HouseView {
    private static final int MOST_SHOWN = 100;
    private static final long serialVersionUID = 1;

    private final transient RecordExport export;
    private final Grid<Import> grid = new Grid<>();

    ImportsView(House house, RecordExport export) {
        super(house, "admin.imports");
        this.export = export;
        var text = new ImportText(house, say);
        grid.addClassNames("queue", "moves");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", say.say("admin.imports.title"));
        grid.addColumn(HouseRow.<Import>of(
                        row -> house.unit(row.centre()),
                        text::numbers,
                        row -> say.time(row.startedAt()),
                        row -> say.name(row.state()),
                        text::style))
                .setFlexGrow(1);
        grid.addItemClickListener(event -> open(event.getItem().id()));
        grid.setEmptyStateComponent(
                new EmptyState(say.say("admin.imports.none"), say.say("admin.imports.none.next"), sample()));
        grid.setSizeFull();
        bar(mainAct("admin.import", () -> new ImportDialog(house, this::opened).open()), sample(), export.imports());
        list(grid);
        refresh();
    }

    private Anchor sample() {
        var file = "/samples/letters-sample.xlsx";
        return new Anchor(
                DownloadHandler.forClassResource(ImportsView.class, file, "letters-sample.xlsx"),
                say.say("admin.imports.sample"));
    }

    @Override
    protected @Nullable Component panel(String id) {
        return house.imports()
                .find(house.staff(), id)
                .map(found -> new ImportPanel(house, export, found, () -> open(""), this::refresh))
                .orElse(null);
    }

    @Override
    protected void refresh() {
        grid.setItems(house.imports().latest(house.staff(), MOST_SHOWN));
    }

    private void opened(String id) {
        refresh();
        open(id);
    }
}

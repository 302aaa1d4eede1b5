package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.fengqiao.projections.notices.Untold;
import org.fengqiao.projections.notices.Untold.Entry;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.parts.KeyPages;
import org.fengqiao.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** 没有告知到: events of which somebody is still to be told, because that failed; to be told again or given up. */
@Route(value = "untold", layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
public class UntoldView extends HouseView {
    private static final long serialVersionUID = 1;

    private final Grid<Entry> grid = new Grid<>();
    private final transient Untold untold;
    private final transient UntoldText text;
    private transient KeyPages<Entry> pages;

    UntoldView(House house, Untold untold, RecordExport export) {
        super(house, "admin.untold");
        this.untold = untold;
        text = new UntoldText(say);
        pages = pages();
        grid.addClassNames("queue", "moves");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", say.say("admin.untold.title"));
        grid.addColumn(HouseRow.<Entry>of(
                        text::name,
                        row -> text.whom(row) + " · " + text.tries(row),
                        row -> say.time(row.at()),
                        text::behind,
                        row -> row.next() == null ? "watched" : "waiting"))
                .setFlexGrow(1);
        grid.setItems(query -> pages.fetch(query.getOffset(), query.getLimit())).setItemCountEstimate(KeyPages.SIZE);
        grid.addItemClickListener(event -> open(event.getItem().id()));
        grid.setEmptyStateComponent(new EmptyState(say.say("admin.untold.none"), say.say("admin.untold.none.next")));
        grid.setSizeFull();
        bar(new RouterLink(say.say("admin.outbox.title"), OutboxView.class), export.untold(untold));
        list(grid);
    }

    private KeyPages<Entry> pages() {
        return new KeyPages<>(after -> untold.list(house.staff(), after, KeyPages.SIZE), Entry::id);
    }

    @Override
    protected @Nullable Component panel(String id) {
        return untold.find(house.staff(), id).map(this::panel).orElse(null);
    }

    private HousePanel panel(Entry row) {
        var panel = new HousePanel(house, text.name(row), row.id(), () -> open(""));
        panel.act("admin.untold.retry", () -> UntoldDialog.retry(house, untold, row.id(), text.name(row), this::gone));
        panel.act(
                "admin.untold.give-up", () -> UntoldDialog.giveUp(house, untold, row.id(), text.name(row), this::gone));
        panel.fact("admin.untold.whom", text.whom(row));
        panel.fact("admin.untold.at", say.time(row.at()));
        panel.fact("admin.untold.since", say.time(row.since()));
        panel.fact("admin.untold.tried", text.tries(row));
        panel.fact("admin.untold.after", text.behind(row));
        panel.fact("admin.untold.failure", text.failure(row));
        return panel;
    }

    @Override
    protected void refresh() {
        pages = pages();
        grid.getDataProvider().refreshAll();
    }
}

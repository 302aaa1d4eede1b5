package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.fengqiao.projections.notices.Outbox.Stuck;
import org.fengqiao.projections.notices.Untold;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.parts.KeyPages;
import org.fengqiao.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** 未送达: messages that were tried in vain, to be sent again or given up. */
@Route(value = "outbox", layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
public class OutboxView extends HouseView {
    private static final long serialVersionUID = 1;

    private final Grid<Stuck> grid = new Grid<>();
    private final transient StuckText text;
    private final Button retryAll;
    private transient KeyPages<Stuck> pages;

    OutboxView(House house, RecordExport export, Untold untold) {
        super(house, "admin.outbox");
        text = new StuckText(say);
        pages = pages();
        retryAll = act("admin.outbox.retry-all", () -> new RetryAllDialog(house, this::changed).open());
        grid.addClassNames("queue", "moves");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", say.say("admin.outbox.title"));
        grid.addColumn(HouseRow.<Stuck>of(
                        text::name,
                        row -> text.why(row) + " · " + say.say("admin.outbox.tries", row.tries()),
                        row -> say.time(row.since()),
                        row -> say.name(row.means()),
                        _ -> "waiting"))
                .setFlexGrow(1);
        grid.setItems(query -> pages.fetch(query.getOffset(), query.getLimit())).setItemCountEstimate(KeyPages.SIZE);
        grid.addItemClickListener(event -> open(event.getItem().id()));
        grid.setEmptyStateComponent(new EmptyState(say.say("admin.outbox.none"), say.say("admin.outbox.none.next")));
        grid.setSizeFull();
        if (house.outbox().open().isEmpty()) {
            var off = new Span(say.say("admin.outbox.off"));
            off.addClassName("note");
            bar(off);
        }
        if (!untold.list(house.staff(), null, 1).isEmpty()) {
            bar(new RouterLink(say.say("admin.outbox.untold"), UntoldView.class));
        }
        bar(retryAll, export.messages());
        list(grid);
        offerRetryAll();
    }

    private KeyPages<Stuck> pages() {
        return new KeyPages<>(after -> house.outbox().stuck(house.staff(), after, KeyPages.SIZE), Stuck::id);
    }

    @Override
    protected @Nullable Component panel(String id) {
        return house.outbox().find(house.staff(), id).map(this::panel).orElse(null);
    }

    private HousePanel panel(Stuck row) {
        var panel = new HousePanel(house, text.name(row), row.id(), () -> open(""));
        panel.act("admin.outbox.retry", () -> new RetryMessageDialog(house, row, this::gone));
        panel.act("admin.outbox.discard", () -> new DiscardMessageDialog(house, row, this::gone));
        panel.fact("admin.outbox.means", say.name(row.means()));
        panel.fact("admin.outbox.since", say.time(row.since()));
        panel.fact("admin.outbox.count", Integer.toString(row.tries()));
        panel.fact("admin.outbox.failure", text.why(row));
        return panel;
    }

    private void offerRetryAll() {
        retryAll.setVisible(!house.outbox().stuck(house.staff(), null, 1).isEmpty());
    }

    @Override
    protected void refresh() {
        pages = pages();
        grid.getDataProvider().refreshAll();
        offerRetryAll();
    }
}

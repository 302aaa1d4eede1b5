package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import org.fengqiao.domain.reason.StandardReason;
import org.fengqiao.domain.reason.StandardReasons;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** 常用理由: those that officers choose from, by the step they are for. */
@Route(value = "reasons", layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
public class ReasonsView extends HouseView {
    private static final long serialVersionUID = 1;

    private final Grid<StandardReason> grid = new Grid<>();

    ReasonsView(House house, KeptExport export) {
        super(house, "admin.reasons");
        var text = new ReasonText(say, house.today());
        grid.addClassNames("queue", "moves");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", say.say("admin.reasons.title"));
        grid.addColumn(HouseRow.<StandardReason>of(text::words, text::about, _ -> "", text::standing, text::style))
                .setFlexGrow(1);
        grid.addItemClickListener(event -> open(event.getItem().code()));
        grid.setEmptyStateComponent(new EmptyState(say.say("admin.reasons.none"), say.say("admin.reasons.none.next")));
        grid.setSizeFull();
        bar(mainAct("admin.reason.add", () -> new AddReasonDialog(house, this::changed).open()), export.reasons());
        list(grid);
        refresh();
    }

    private StandardReasons reasons() {
        return house.desk().reasons().now();
    }

    @Override
    protected @Nullable Component panel(String id) {
        return reasons()
                .find(id)
                .<Component>map(reason -> new ReasonPanel(house, reason, () -> open(""), this::changed))
                .orElse(null);
    }

    @Override
    protected void refresh() {
        grid.setItems(reasons().all().stream()
                .sorted(Comparator.comparing(StandardReason::use))
                .toList());
    }
}

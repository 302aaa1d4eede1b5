package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fengqiao.projections.partners.ApiKeys.KeyRow;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** 接口密钥: with which partner systems act as an account of this platform. */
@Route(value = "api-keys", layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
public class ApiKeysView extends HouseView {
    private static final long serialVersionUID = 1;

    private final Grid<KeyRow> grid = new Grid<>();

    ApiKeysView(House house, RecordExport export) {
        super(house, "admin.keys");
        grid.addClassNames("queue", "moves");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", say.say("admin.keys.title"));
        grid.addColumn(HouseRow.<KeyRow>of(
                        KeyRow::partner,
                        row -> house.person(row.account()),
                        row -> say.time(row.issuedAt()),
                        row -> say.say(row.revoked() ? "admin.key.revoked" : "admin.key.valid"),
                        row -> row.revoked() ? "ended" : "open"))
                .setFlexGrow(1);
        grid.addItemClickListener(event -> open(event.getItem().id()));
        grid.setEmptyStateComponent(new EmptyState(say.say("admin.keys.none"), say.say("admin.keys.none.next")));
        grid.setSizeFull();
        bar(mainAct("admin.key.issue", () -> new IssueKeyDialog(house, this::changed).open()), export.keys());
        list(grid);
        refresh();
    }

    @Override
    protected @Nullable Component panel(String id) {
        return house.keys().list(house.staff()).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .map(this::panel)
                .orElse(null);
    }

    private HousePanel panel(KeyRow row) {
        var panel = new HousePanel(house, row.partner(), row.id(), () -> open(""));
        if (!row.revoked()) {
            panel.act("admin.key.revoke", () -> new RevokeKeyDialog(house, row, this::changed));
        }
        panel.fact("admin.key.standing", say.say(row.revoked() ? "admin.key.revoked" : "admin.key.valid"));
        panel.fact("admin.key.account", house.person(row.account()));
        panel.fact("admin.key.issued", say.time(row.issuedAt()));
        return panel;
    }

    @Override
    protected void refresh() {
        grid.setItems(house.keys().list(house.staff()));
    }
}

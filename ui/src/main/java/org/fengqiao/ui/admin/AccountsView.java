package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.parts.KeyPages;
import org.fengqiao.ui.shell.DeskLayout;
import org.jspecify.annotations.Nullable;

/** 账号: who may sign in, where they work and with which duties. */
@Route(value = "accounts", layout = DeskLayout.class)
@RolesAllowed("ADMINISTRATOR")
public class AccountsView extends HouseView {
    private static final long serialVersionUID = 1;

    private final Grid<AccountRow> grid = new Grid<>();
    private transient KeyPages<AccountRow> pages;

    AccountsView(House house, HouseExport export) {
        super(house, "admin.accounts");
        pages = pages();
        grid.addClassNames("queue", "moves");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", say.say("admin.accounts.title"));
        grid.addColumn(HouseRow.<AccountRow>of(
                        AccountRow::name,
                        row -> row.signIn().userName() + " · " + row.unit() + " · " + row.duties(),
                        row -> row.lastSeen(say),
                        row -> say.say("admin.account." + row.standing()),
                        AccountRow::style))
                .setFlexGrow(1);
        grid.setItems(query -> pages.fetch(query.getOffset(), query.getLimit())).setItemCountEstimate(KeyPages.SIZE);
        grid.addItemClickListener(event -> open(event.getItem().signIn().account()));
        grid.setEmptyStateComponent(
                new EmptyState(say.say("admin.accounts.none"), say.say("admin.accounts.none.next")));
        grid.setSizeFull();
        bar(new Finder(say.say("admin.accounts.find"), this::find));
        bar(mainAct("admin.account.open", () -> new OpenAccountDialog(house, this::changed).open()), export.accounts());
        list(grid);
    }

    private KeyPages<AccountRow> pages() {
        var staff = house.staff();
        return new KeyPages<>(
                after -> house.accounts().page(staff, after, KeyPages.SIZE).stream()
                        .map(signIn -> AccountRow.of(house, signIn))
                        .toList(),
                row -> row.signIn().userName());
    }

    /** The whole user name opens the account. */
    private void find(String userName) {
        house.accounts().staff(userName).ifPresent(found -> open(found.account()));
    }

    @Override
    protected @Nullable Component panel(String id) {
        return AccountRow.find(house, id)
                .map(row -> new AccountPanel(house, row, () -> open(""), this::changed))
                .orElse(null);
    }

    @Override
    protected void refresh() {
        pages = pages();
        grid.getDataProvider().refreshAll();
    }
}

package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.projections.accounts.Accounts.SignIn;
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
    private final HandOverPart halted;
    private String asked = "";
    private transient KeyPages<AccountRow> pages;

    AccountsView(House house, HouseExport export) {
        super(house, "admin.accounts");
        pages = pages();
        halted = new HandOverPart(house, this::changed);
        halted.show("");
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
        list(halted, grid);
    }

    private KeyPages<AccountRow> pages() {
        var staff = house.staff();
        return new KeyPages<>(
                after -> matching(after, key -> house.accounts().page(staff, key, KeyPages.SIZE)),
                row -> row.signIn().userName());
    }

    /** As many as make a page, however many have to be read for that. */
    private List<AccountRow> matching(@Nullable String after, Function<@Nullable String, List<SignIn>> read) {
        var found = new ArrayList<AccountRow>();
        var page = read.apply(after);
        found.addAll(matching(page));
        while (found.size() < KeyPages.SIZE && page.size() == KeyPages.SIZE) {
            page = read.apply(page.getLast().userName());
            found.addAll(matching(page));
        }
        return List.copyOf(found.subList(0, Math.min(KeyPages.SIZE, found.size())));
    }

    private List<AccountRow> matching(List<SignIn> page) {
        return page.stream()
                .map(signIn -> AccountRow.of(house, signIn))
                .filter(row -> row.says(asked))
                .toList();
    }

    /** A whole user name opens the account besides. */
    private void find(String words) {
        asked = words;
        refresh();
        house.accounts().staff(words).ifPresent(found -> open(found.account()));
    }

    @Override
    protected @Nullable Component panel(String id) {
        halted.show("");
        return AccountRow.find(house, id)
                .map(row -> new AccountPanel(house, row, () -> open(""), this::changed))
                .orElse(null);
    }

    @Override
    protected void refresh() {
        pages = pages();
        halted.show("");
        grid.getDataProvider().refreshAll();
    }
}

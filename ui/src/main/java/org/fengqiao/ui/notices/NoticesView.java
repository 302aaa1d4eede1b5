package org.fengqiao.ui.notices;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.projections.notices.About.OfCase;
import org.fengqiao.projections.notices.About.OfProposal;
import org.fengqiao.projections.notices.Notices;
import org.fengqiao.projections.notices.Notices.Notice;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.parts.KeyPages;
import org.fengqiao.ui.parts.ProposalLink;
import org.fengqiao.ui.petition.PetitionNavigation;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.DeskLayout;
import org.fengqiao.ui.shell.Keys;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** 通知: what came to this person, the newest first; opening one leads to its file, or to its proposal. */
@Route(value = "notices", layout = DeskLayout.class)
@RolesAllowed({"PETITION_OFFICER", "MEDIATOR", "DIRECTOR"})
public class NoticesView extends Main implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Notices notices;
    private final transient Speech say;
    private final Grid<Notice> grid = new Grid<>();
    private final Button readAll;
    private final Set<String> shown = new HashSet<>();
    private transient KeyPages<Notice> pages;

    NoticesView(Desk desk, Notices notices, NoticeExport export) {
        this.desk = desk;
        this.notices = notices;
        this.say = desk.speech();
        this.pages = pages();
        addClassNames("worklist", "house");
        grid.addClassNames("queue", "moves");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", say.say("notices.title"));
        grid.addColumn(NoticeText.renderer(desk, say)).setFlexGrow(1);
        grid.setItems(query -> pages.fetch(query.getOffset(), query.getLimit())).setItemCountEstimate(KeyPages.SIZE);
        grid.addItemClickListener(event -> open(event.getItem()));
        grid.setEmptyStateComponent(new EmptyState(say.say("notices.none"), say.say("notices.none.next")));
        grid.setSizeFull();
        readAll = new Button(say.say("notices.read-all"), _ -> notices.readAll(desk.staff()));
        readAll.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var settings = new RouterLink(say.say("settings.title"), SettingsView.class);
        var head = new Div(new H1(say.say("notices.title")), readAll, settings, export.button());
        head.addClassNames("queue-head", "house-head");
        var keys = new Keys();
        keys.listen("Enter", (_, row) -> open(rowOf(row)));
        var list = new Section(head, grid, keys);
        list.addClassName("list");
        list.getElement().setAttribute("aria-label", say.say("notices.title"));
        add(list);
        Follow.notices(this, desk, notices, () -> shown, this::refresh);
        offerReadAll();
    }

    private KeyPages<Notice> pages() {
        return new KeyPages<>(this::page, Notice::id);
    }

    private List<Notice> page(@Nullable String after) {
        var page = notices.page(desk.staff(), after, KeyPages.SIZE);
        shown.addAll(Follow.cases(page));
        return page;
    }

    private @Nullable Notice rowOf(String key) {
        return key.isEmpty() ? null : grid.getDataCommunicator().getKeyMapper().get(key);
    }

    private void open(@Nullable Notice notice) {
        if (notice != null) {
            notices.read(desk.staff(), notice.id());
            UI.getCurrent().navigate(addressOf(notice));
        }
    }

    static String addressOf(Notice notice) {
        return switch (notice.about()) {
            case OfCase(var item) -> PetitionNavigation.addressOf(item.caseId());
            case OfProposal(var item) -> ProposalLink.addressOf(item.proposalId());
        };
    }

    private void refresh() {
        pages = pages();
        grid.getDataProvider().refreshAll();
        offerReadAll();
    }

    private void offerReadAll() {
        readAll.setEnabled(!notices.unread(desk.staff()).isEmpty());
    }

    @Override
    public String getPageTitle() {
        return say.say("notices.title") + " · " + say.say("product");
    }
}

package org.fengqiao.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.projections.exports.EventExports;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.exports.ExportButton;
import org.fengqiao.ui.exports.Tables;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.parts.KeyPages;
import org.fengqiao.ui.parts.PrintButton;
import org.fengqiao.ui.petition.PetitionNavigation;
import org.fengqiao.ui.shell.DeskLayout;
import org.fengqiao.ui.shell.PrintedBy;
import org.fengqiao.ui.shell.Sight;
import org.fengqiao.ui.words.Speech;

/** 原始记录: every event of one case as it was stored, and who looked at the case. */
@Route(value = "audit/:" + RawHistoryView.CASE, layout = DeskLayout.class)
@RolesAllowed("AUDITOR")
public class RawHistoryView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String CASE = "caseId";
    private static final long serialVersionUID = 1;

    private final transient Audited audited;
    private final transient EventExports exports;
    private final transient AccessLogExport log;
    private final transient Tables tables;
    private final transient Speech say;
    private final transient Sight sight;
    private String title = "";

    RawHistoryView(Audited audited, EventExports exports, AccessLogExport log, Tables tables) {
        this.audited = audited;
        this.exports = exports;
        this.log = log;
        this.tables = tables;
        this.say = audited.desk().speech();
        addClassNames("page", "audit");
        sight = Sight.over(this, audited.desk(), this::gone);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caseId = event.getRouteParameters().get(CASE).orElse("");
        var desk = audited.desk();
        var events = desk.timelines().raw(desk.staff(), caseId, null);
        audited.remember(audited.desk().staff(), caseId);
        sight.of(caseId);
        var found = desk.worklist().find(desk.staff(), caseId);
        title = found.map(Item::number).orElse(caseId);
        removeAll();
        add(head(caseId), about(found, caseId));
        var names = new Names(desk, say);
        add(part(
                "audit.events",
                events.size(),
                new More<Recorded>(
                        say,
                        say.say("audit.events"),
                        after -> events.stream()
                                .skip(after.map(events::indexOf).orElse(-1) + 1L)
                                .limit(KeyPages.SIZE)
                                .toList(),
                        recorded -> new EventLine(names, say, recorded))));
        add(part(
                "audit.accesses",
                -1,
                tables.button(() -> log.ofCase(desk.staff(), caseId, say)),
                new More<AccessEntry>(
                        say,
                        say.say("audit.accesses"),
                        after -> audited.ofCase(
                                audited.desk().staff(),
                                caseId,
                                after.map(AccessEntry::seq).orElse(0L),
                                KeyPages.SIZE),
                        entry -> new AccessLine(names, say, entry))));
        add(new PrintedBy(desk, say));
    }

    private void gone() {
        removeAll();
        var refused = Refused.unknown("case.unknown");
        add(new EmptyState(say.refusal(refused), say.hint(refused)));
    }

    private Div head(String caseId) {
        var file = new Button(say.say("audit.open-file"), _ -> PetitionNavigation.toFile(caseId));
        file.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var back = new RouterLink(say.say("audit.back"), AuditView.class);
        var take = ExportButton.eventsOf(caseId, exports, audited.desk().signedIn(), say);
        var head = new Div(new H1(say.say("audit.raw", title)), back, new PrintButton(say), take, file);
        head.addClassName("audit-head");
        return head;
    }

    private Paragraph about(Optional<Item> found, String caseId) {
        var about = new Paragraph(found.map(item -> say.say(
                        "audit.stands",
                        audited.desk().units().nameOf(item.centre()),
                        say.name(item.state()),
                        say.date(item.receivedAt())))
                .orElse(caseId));
        about.addClassName("quiet");
        return about;
    }

    private Section part(String key, int number, Component... content) {
        var heading = number < 0 ? say.say(key) : say.say(key) + " · " + number;
        var part = new Section(new H2(heading), new Paragraph(say.say(key + ".about")));
        part.add(content);
        part.addClassName("part");
        return part;
    }

    @Override
    public String getPageTitle() {
        return title + " · " + say.say("audit.title") + " · " + say.say("product");
    }
}

package org.fengqiao.ui.audit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.ui.exports.Tables;
import org.fengqiao.ui.parts.KeyPages;
import org.fengqiao.ui.shell.DeskLayout;
import org.fengqiao.ui.words.Speech;

/** 查阅日志: all looks, newest first, and the proof that none was changed. */
@Route(value = "access-log", layout = DeskLayout.class)
@RolesAllowed("AUDITOR")
public class AccessLogView extends Main implements HasDynamicTitle {
    private static final String ROW = """
            <div class="case">
              <div class="what"><div class="title">${item.kind}${item.about ? html`<span class="number"> ${item.about}</span>` : ''}<span class="number quiet"> #${item.seq}</span></div><div class="facts">${item.who}${item.more}</div></div>
              ${item.sought ? html`<vaadin-button theme="tertiary small" aria-label="${item.sought} #${item.seq}" @click="${open}">${item.sought}</vaadin-button>` : ''}
              <div class="how loose"><span class="number">${item.at}</span></div>
            </div>""";
    private static final long serialVersionUID = 1;

    private final transient Speech say;
    private final transient Map<String, String> numbers = new HashMap<>();

    AccessLogView(Audited audited, AccessLogExport log, Tables tables) {
        this.say = audited.desk().speech();
        audited.remember(audited.desk().staff(), null);
        addClassNames("worklist", "house", "access-log");
        var names = new Names(audited.desk(), say);
        var export = tables.button(() -> log.sheet(audited.desk().staff(), say));
        var head = new Div(new H1(say.say("audit.log.title")), new ChainCheck(audited, names, say), export);
        head.addClassNames("queue-head", "house-head");
        var list = new Section(head, grid(audited, new AccessText(names, say), names));
        list.addClassName("list");
        list.getElement().setAttribute("aria-label", say.say("audit.log.title"));
        add(list);
    }

    private Grid<AccessEntry> grid(Audited audited, AccessText text, Names names) {
        var grid = new Grid<AccessEntry>();
        grid.addClassNames("queue", "moves");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", say.say("audit.log.title"));
        grid.addColumn(LitRenderer.<AccessEntry>of(ROW)
                        .withProperty("kind", entry -> say.name(entry.access().kind()))
                        .withProperty("about", this::about)
                        .withProperty("seq", AccessEntry::seq)
                        .withProperty("who", text::who)
                        .withProperty("more", entry -> " · " + String.join(" · ", text.more(entry)))
                        .withProperty(
                                "sought", entry -> entry.access().sought() == null ? "" : say.say("audit.sought.open"))
                        .withFunction("open", entry -> new SoughtDialog(audited, say, entry).ask())
                        .withProperty("at", entry -> names.exactly(entry.at())))
                .setFlexGrow(1);
        var pages = new KeyPages<AccessEntry>(
                before -> numbered(
                        audited,
                        audited.latest(
                                audited.desk().staff(),
                                before == null ? Long.MAX_VALUE : Long.parseLong(before),
                                KeyPages.SIZE)),
                entry -> Long.toString(entry.seq()));
        grid.setItems(query -> pages.fetch(query.getOffset(), query.getLimit())).setItemCountEstimate(KeyPages.SIZE);
        grid.addItemClickListener(event -> {
            var caseId = event.getItem().access().caseId();
            if (caseId != null) {
                UI.getCurrent().navigate(RawHistoryView.class, new RouteParameters(RawHistoryView.CASE, caseId));
            }
        });
        grid.setSizeFull();
        return grid;
    }

    private List<AccessEntry> numbered(Audited audited, List<AccessEntry> page) {
        numbers.putAll(audited.numbersIn(audited.desk().staff(), page));
        return page;
    }

    private String about(AccessEntry entry) {
        var caseId = entry.access().caseId();
        return caseId == null ? "" : numbers.getOrDefault(caseId, "");
    }

    @Override
    public String getPageTitle() {
        return say.say("audit.log.title") + " · " + say.say("product");
    }
}

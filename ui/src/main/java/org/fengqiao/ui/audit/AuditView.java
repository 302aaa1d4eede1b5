package org.fengqiao.ui.audit;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Searching;
import org.fengqiao.projections.searches.Sought;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.parts.KeyPages;
import org.fengqiao.ui.parts.StateTag;
import org.fengqiao.ui.parts.UnitPicker;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.DeskLayout;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.worklist.QueueExport;

/** 审计: finds any case, by its number or by words, and opens its raw history. */
@Route(value = "audit", layout = DeskLayout.class)
@RolesAllowed("AUDITOR")
public class AuditView extends Main implements AfterNavigationObserver, HasDynamicTitle {
    private static final String ROW = """
            <div class="case">
              <div class="what"><div class="title"><span class="number">${item.number}</span> ${item.title}</div><div class="facts">${item.facts}</div></div>
              <div class="how loose"><span class="tag ${item.style}">${item.state}</span></div>
            </div>""";
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;
    private final TextField words = new TextField();
    private final UnitPicker centre;
    private final Grid<Item> grid = new Grid<>();
    private final transient Searching searching = new Searching(SearchDoor.AUDIT);
    private transient UnitCode unit;
    private String q = "";

    AuditView(Desk desk, QueueExport export) {
        this.desk = desk;
        this.say = desk.speech();
        this.unit = desk.staff().unit();
        addClassNames("worklist", "house");
        words.setPlaceholder(say.say("audit.find"));
        words.setAriaLabel(say.say("audit.find"));
        words.setClearButtonVisible(true);
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.addClassName("finder");
        words.addKeyPressListener(Key.ENTER, _ -> search());
        centre = new UnitPicker(desk.units(), desk.staff().unit());
        centre.setAriaLabel(say.say("audit.centre"));
        centre.addClassName("finder");
        var search = new Button(say.say("audit.search"), _ -> search());
        search.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var take = export.button("audit", say, () -> shown(new Searching(SearchDoor.TABLE)), Order.NUMBER);
        var head = new Div(new H1(say.say("audit.title")), words, centre, search, take);
        head.addClassNames("queue-head", "house-head");
        var about = new Paragraph(say.say("audit.about"));
        about.addClassNames("quiet", "small", "house-about");
        rows();
        var list = new Section(head, about, grid);
        list.addClassName("list");
        list.getElement().setAttribute("aria-label", say.say("audit.title"));
        add(list);
    }

    private void rows() {
        grid.addClassNames("queue", "moves");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", say.say("audit.title"));
        grid.addColumn(LitRenderer.<Item>of(ROW)
                        .withProperty("number", Item::number)
                        .withProperty("title", Item::title)
                        .withProperty("facts", this::facts)
                        .withProperty("state", item -> say.name(item.state()))
                        .withProperty("style", item -> StateTag.styleOf(item.state())))
                .setFlexGrow(1);
        grid.addItemClickListener(event -> open(event.getItem().caseId()));
        grid.setEmptyStateComponent(new EmptyState(say.say("audit.none"), say.say("audit.none.next")));
        grid.setSizeFull();
    }

    /** An auditor reads words only in a file and for a stated purpose, so the rows tell the rest. */
    private String facts(Item item) {
        var kind = item.kind();
        var received = say.say("audit.received", say.date(item.receivedAt()));
        return Stream.of(desk.units().nameOf(item.centre()), kind == null ? "" : say.name(kind), item.name(), received)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static void open(String caseId) {
        UI.getCurrent().navigate(RawHistoryView.class, new RouteParameters(RawHistoryView.CASE, caseId));
    }

    /** A whole number opens its case; anything else asks, and is kept in the address. */
    private void search() {
        var asked = words.getValue().strip();
        var sought = Sought.by(SearchDoor.AUDIT, asked);
        Optional.ofNullable(sought)
                .flatMap(number -> desk.worklist().caseIdOf(desk.staff(), number))
                .ifPresentOrElse(AuditView::open, () -> {
                    var at = centre.getValue() == null
                            ? desk.staff().unit()
                            : centre.getValue().code();
                    var parameters = Map.of("q", asked, "centre", at.value());
                    UI.getCurrent().navigate(AuditView.class, QueryParameters.simple(parameters));
                });
    }

    private Filter shown(Searching by) {
        return Filter.finding(unit, by.at(unit, q));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        q = asked.getSingleParameter("q").orElse("");
        unit = asked.getSingleParameter("centre")
                .map(UnitCode::of)
                .orElse(desk.staff().unit());
        words.setValue(q);
        desk.units().find(unit).ifPresent(centre::setValue);
        var turned = new KeyPages<Item>(
                after -> desk.worklist()
                        .page(desk.staff(), shown(searching), Order.NUMBER, after, KeyPages.SIZE)
                        .items(),
                Item::number);
        grid.setItems(query -> turned.fetch(query.getOffset(), query.getLimit()))
                .setItemCountEstimate(KeyPages.SIZE);
    }

    @Override
    public String getPageTitle() {
        return say.say("audit.title") + " · " + say.say("product");
    }
}

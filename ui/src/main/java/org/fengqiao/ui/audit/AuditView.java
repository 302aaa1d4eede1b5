package org.fengqiao.ui.audit;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.exports.EventExports;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Searching;
import org.fengqiao.projections.searches.Sought;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.fengqiao.ui.exports.ExportButton;
import org.fengqiao.ui.parts.KeyPages;
import org.fengqiao.ui.parts.UnitPicker;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.DeskLayout;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.worklist.QueueExport;

/** 审计: finds any case, by its number or by words, and opens its raw history. */
@Route(value = "audit", layout = DeskLayout.class)
@RolesAllowed("AUDITOR")
public class AuditView extends Main implements AfterNavigationObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;
    private final TextField words = new TextField();
    private final UnitPicker centre;
    private final AuditRows rows;
    private final transient Searching searching = new Searching(SearchDoor.AUDIT);
    private transient UnitCode unit;
    private String q = "";

    AuditView(Desk desk, QueueExport export, EventExports events) {
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
        var all = ExportButton.allEvents(events, desk.signedIn(), say);
        var head = new Div(new H1(say.say("audit.title")), words, centre, search, take, all);
        head.addClassNames("queue-head", "house-head");
        var about = new Paragraph(say.say("audit.about"));
        about.addClassNames("quiet", "small", "house-about");
        rows = new AuditRows(desk, say, AuditView::open);
        var list = new Section(head, about, rows);
        list.addClassName("list");
        list.getElement().setAttribute("aria-label", say.say("audit.title"));
        add(list);
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
        rows.setItems(query -> turned.fetch(query.getOffset(), query.getLimit()))
                .setItemCountEstimate(KeyPages.SIZE);
    }

    @Override
    public String getPageTitle() {
        return say.say("audit.title") + " · " + say.say("product");
    }
}

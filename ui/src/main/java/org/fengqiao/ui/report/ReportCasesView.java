package org.fengqiao.ui.report;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.fengqiao.projections.report.Cell;
import org.fengqiao.projections.report.Figure;
import org.fengqiao.projections.report.Reports;
import org.fengqiao.projections.report.Reports.Line;
import org.fengqiao.ui.exports.Tables;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.parts.KeyPages;
import org.fengqiao.ui.petition.PetitionNavigation;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.DeskLayout;
import org.fengqiao.ui.shell.Sight;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** 报告数字背后的案件: as many as the number said, the newest first. */
@Route(value = "report/cases", layout = DeskLayout.class)
@RolesAllowed({"DIRECTOR", "AUDITOR"})
public class ReportCasesView extends Main implements AfterNavigationObserver, HasDynamicTitle {
    private static final String ROW = """
            <div class="case">
              <div class="what"><div class="title"><span class="number">${item.number}</span> ${item.title}</div><div class="facts">${item.facts}</div></div>
            </div>""";
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Reports reports;
    private final transient Tables leaving;
    private final transient ReportSheets sheets;
    private final transient ReportTables tables;
    private final transient Speech say;
    private final Div head = new Div();
    private final Grid<ListedCase> grid = new Grid<>();
    private final transient Sight sight;
    private transient ReportQuestion question;

    ReportCasesView(Desk desk, Reports reports, Tables leaving, ReportSheets sheets, ReportTables tables) {
        this.desk = desk;
        this.reports = reports;
        this.leaving = leaving;
        this.sheets = sheets;
        this.tables = tables;
        this.say = desk.speech();
        addClassNames("worklist", "house");
        head.addClassNames("queue-head", "house-head");
        rows();
        var list = new Section(head, grid);
        list.addClassName("list");
        list.getElement().setAttribute("aria-label", say.say("report.cases"));
        add(list);
        question = ReportQuestion.from(
                QueryParameters.empty(),
                desk.staff().unit(),
                desk.days().today().getYear());
        sight = Sight.over(this, desk, this::show);
    }

    private void rows() {
        var text = new LineText(desk, say, desk.staff());
        grid.addClassNames("queue", "moves");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.getElement().setAttribute("aria-label", say.say("report.cases"));
        grid.addColumn(LitRenderer.<ListedCase>of(ROW)
                        .withProperty("number", each -> each.line().number())
                        .withProperty("title", ListedCase::title)
                        .withProperty("facts", text::facts))
                .setFlexGrow(1);
        grid.addItemClickListener(
                event -> PetitionNavigation.toFile(event.getItem().line().caseId()));
        grid.setEmptyStateComponent(new EmptyState(say.say("report.cases.none"), say.say("report.cases.none.next")));
        grid.setSizeFull();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        question = ReportQuestion.from(
                event.getLocation().getQueryParameters(),
                desk.staff().unit(),
                desk.days().today().getYear());
        show();
    }

    private void show() {
        var cell = question.cell() == null ? Cell.of(Figure.RECEIVED) : question.cell();
        var back = new RouterLink(say.say("report.back"), ReportView.class);
        back.setQueryParameters(question.opening(null).parameters());
        var where = new Div(desk.units().nameOf(question.centre()) + " · " + PeriodText.of(question.period(), say));
        where.addClassNames("quiet", "small");
        head.removeAll();
        head.add(
                new H1(tables.name(cell, say)),
                where,
                back,
                leaving.button(() -> sheets.cases(desk.staff(), question.centre(), question.period(), cell, say)));
        var text = new LineText(desk, say, desk.staff());
        var pages = new KeyPages<ListedCase>(
                after -> page(cell, after).stream().map(text::of).toList(),
                each -> each.line().key());
        grid.setItems(query -> pages.fetch(query.getOffset(), query.getLimit())).setItemCountEstimate(KeyPages.SIZE);
    }

    private List<Line> page(Cell cell, @Nullable String after) {
        var lines = reports.cases(desk.staff(), question.centre(), question.period(), cell, after, KeyPages.SIZE)
                .lines();
        sight.with(lines.stream().map(Line::caseId).toList());
        return lines;
    }

    @Override
    public String getPageTitle() {
        return say.say("report.cases") + " · " + say.say("product");
    }
}

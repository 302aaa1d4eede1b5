package org.fengqiao.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.report.Report;
import org.fengqiao.projections.report.ReportPapers;
import org.fengqiao.projections.report.Reports;
import org.fengqiao.ui.exports.Tables;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.parts.PrintButton;
import org.fengqiao.ui.parts.UnitPicker;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.DeskLayout;
import org.fengqiao.ui.shell.PrintedBy;
import org.fengqiao.ui.words.Speech;

/** 信访情况报告: the figures of a centre and those below it in a period; each opens the cases behind it. */
@Route(value = "report", layout = DeskLayout.class)
@RolesAllowed({"DIRECTOR", "AUDITOR"})
public class ReportView extends Main implements AfterNavigationObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Reports reports;
    private final transient Tables leaving;
    private final transient ReportSheets sheets;
    private final transient ReportTables tables;
    private final transient ReportPapers papers;
    private final transient Speech say;
    private final UnitPicker centre;
    private final PeriodFields period;
    private final Div ways = new Div();
    private final Div body = new Div();
    private transient ReportQuestion question;

    ReportView(
            Desk desk, Reports reports, Tables leaving, ReportSheets sheets, ReportTables tables, ReportPapers papers) {
        this.desk = desk;
        this.reports = reports;
        this.leaving = leaving;
        this.sheets = sheets;
        this.tables = tables;
        this.papers = papers;
        this.say = desk.speech();
        var own = desk.staff().unit();
        this.question = ReportQuestion.from(QueryParameters.empty(), own, thisYear());
        centre = new UnitPicker(desk.units(), desk.staff().has(Duty.AUDITOR) ? null : own);
        centre.setAriaLabel(say.say("report.centre"));
        centre.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go(question.of(event.getValue().code()));
            }
        });
        period = new PeriodFields(say, desk.days().today(), chosen -> go(question.in(chosen)));
        ways.addClassName("ways");
        var head = new Div(new H1(say.say("report.title")), centre, period, ways);
        head.addClassNames("audit-head", "report-head");
        addClassNames("page", "list-page", "report");
        add(head, body);
    }

    private int thisYear() {
        return desk.days().today().getYear();
    }

    private static void go(ReportQuestion next) {
        UI.getCurrent().navigate(ReportView.class, next.parameters());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        question = ReportQuestion.from(
                        event.getLocation().getQueryParameters(), desk.staff().unit(), thisYear())
                .opening(null);
        desk.units().find(question.centre()).ifPresent(centre::setValue);
        period.show(question.period());
        body.removeAll();
        ways.removeAll();
        try {
            show(reports.of(desk.staff(), question.centre(), question.period()));
        } catch (Refused refused) {
            body.add(new EmptyState(say.refusal(refused), say.hint(refused)));
        }
    }

    private void show(Report report) {
        ways.add(
                leaving.button(() -> sheets.report(report, say)),
                new ReportPaperLink(desk, papers, say, question),
                new PrintButton(say));
        body.add(new Paragraph(tables.about(report, desk.days().today(), say)));
        var shown = new Div(tables.of(report, say).stream()
                .map(table -> new ReportTablePart(table, question))
                .toArray(Component[]::new));
        shown.addClassName("report-tables");
        body.add(shown, note(), new PrintedBy(desk, say));
    }

    private Paragraph note() {
        var note = new Paragraph(say.say("report.note"));
        note.addClassNames("quiet", "small");
        return note;
    }

    @Override
    public String getPageTitle() {
        return say.say("report.title") + " · " + say.say("product");
    }
}

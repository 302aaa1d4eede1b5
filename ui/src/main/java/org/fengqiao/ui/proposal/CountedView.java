package org.fengqiao.ui.proposal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.fengqiao.ui.report.CountedProposals;
import org.fengqiao.ui.report.PeriodText;
import org.fengqiao.ui.report.ReportView;
import org.fengqiao.ui.shell.DeskLayout;
import org.fengqiao.ui.words.Speech;

/** 报告数字背后的建议: as many as the number said, the newest first; article 41(3), P22. */
@Route(value = CountedProposals.ROUTE, layout = DeskLayout.class)
@RolesAllowed({"DIRECTOR", "AUDITOR"})
public class CountedView extends Main implements AfterNavigationObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient Office office;
    private final transient ProposalExport export;
    private final transient Speech say;
    private final Div head = new Div();
    private final ProposalList list;

    CountedView(Office office, ProposalExport export) {
        this.office = office;
        this.export = export;
        this.say = office.speech();
        addClassNames("worklist", "house", "proposals");
        head.addClassNames("queue-head", "house-head");
        list = new ProposalList(office, say);
        var all = new Section(head, list);
        all.addClassName("list");
        all.getElement().setAttribute("aria-label", say.say("proposal.list"));
        add(all);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        head.removeAll();
        CountedProposals.from(event.getLocation().getQueryParameters()).ifPresentOrElse(this::show, () -> {
            head.add(new H1(say.say("proposal.title")));
            list.nothing("report.cases.none");
        });
    }

    private void show(CountedProposals counted) {
        var cell = counted.cell();
        var where = new Div(office.unit(counted.centre()) + " · " + PeriodText.of(counted.period(), say));
        where.addClassNames("quiet", "small");
        var back = new RouterLink(say.say("report.back"), ReportView.class);
        back.setQueryParameters(counted.report());
        var heading = say.say("report.proposals.of", say.name(cell.kind()), say.name(cell.figure()));
        head.add(new H1(heading), where, back, export.behind(counted));
        list.show(
                (after, limit) -> counted.page(office.proposals(), office.staff(), after, limit), "report.cases.none");
    }

    @Override
    public String getPageTitle() {
        return say.say("proposal.title") + " · " + say.say("product");
    }
}

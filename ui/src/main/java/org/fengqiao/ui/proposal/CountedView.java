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
import org.fengqiao.projections.proposal.Proposals.Page;
import org.fengqiao.ui.report.CountedProposals;
import org.fengqiao.ui.report.PeriodText;
import org.fengqiao.ui.report.ReportView;
import org.fengqiao.ui.shell.DeskLayout;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** 报告数字背后的建议: as many as the number said, the newest first; article 41(3), P22. */
@Route(value = CountedProposals.ROUTE, layout = DeskLayout.class)
@RolesAllowed({"DIRECTOR", "AUDITOR"})
public class CountedView extends Main implements AfterNavigationObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient Office office;
    private final transient Speech say;
    private final Div head = new Div();
    private final ProposalList list;

    CountedView(Office office) {
        this.office = office;
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
        head.add(new H1(say.say("report.proposals.of", say.name(cell.kind()), say.name(cell.figure()))), where, back);
        list.show((after, limit) -> page(counted, after, limit), "report.cases.none");
    }

    private Page page(CountedProposals counted, @Nullable String after, int limit) {
        var period = counted.period();
        return office.proposals()
                .behind(office.staff(), counted.centre(), period.from(), period.until(), counted.cell(), after, limit);
    }

    @Override
    public String getPageTitle() {
        return say.say("proposal.title") + " · " + say.say("product");
    }
}

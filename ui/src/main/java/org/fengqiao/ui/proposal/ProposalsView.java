package org.fengqiao.ui.proposal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fengqiao.ui.parts.ProposalLink;
import org.fengqiao.ui.shell.DeskLayout;
import org.fengqiao.ui.words.Speech;

/** 三项建议: what the unit proposed and what was proposed to it; article 40, P21. */
@Route(value = "proposals", layout = DeskLayout.class)
@RolesAllowed({"PETITION_OFFICER", "DIRECTOR", "AUDITOR"})
public class ProposalsView extends Main implements AfterNavigationObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient Office office;
    private final transient Speech say;
    private final ProposalFilters filters;
    private final ProposalList list;

    ProposalsView(Office office, ProposalExport export) {
        this.office = office;
        this.say = office.speech();
        addClassNames("worklist", "house", "proposals");
        list = new ProposalList(office, say);
        filters = new ProposalFilters(office, say, list::show);
        var head = new Div(new H1(say.say("proposal.title")));
        head.addClassNames("queue-head", "house-head");
        if (office.mayPropose()) {
            var make = new Button(say.say("proposal.make"), _ -> make(""));
            make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            head.add(make);
        }
        var about = new Div(say.say("proposal.about"));
        about.addClassNames("quiet", "small");
        head.add(about, filters, export.button(filters::filter));
        var all = new Section(head, list);
        all.addClassName("list");
        all.getElement().setAttribute("aria-label", say.say("proposal.list"));
        add(all);
    }

    private void make(String caseId) {
        new MakeDialog(office, caseId, made -> {
                    filters.refresh();
                    getUI().ifPresent(ui -> ui.navigate(ProposalLink.addressOf(made)));
                })
                .open();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = event.getLocation().getQueryParameters();
        filters.show(asked);
        asked.getSingleParameter(ProposalLink.CASE)
                .filter(_ -> office.mayPropose())
                .ifPresent(this::make);
    }

    @Override
    public String getPageTitle() {
        return say.say("proposal.title") + " · " + say.say("product");
    }
}

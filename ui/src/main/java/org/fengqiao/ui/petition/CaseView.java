package org.fengqiao.ui.petition;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fengqiao.projections.history.AsOf;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.DeskLayout;
import org.fengqiao.ui.shell.Keys;

/** 案卷: one file on a page of its own. */
@Route(value = "case/:" + CaseView.CASE, layout = DeskLayout.class)
@RolesAllowed({"PETITION_OFFICER", "MEDIATOR", "DIRECTOR", "AUDITOR"})
public class CaseView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String CASE = "caseId";
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private String title = "";

    CaseView(Desk desk) {
        this.desk = desk;
        addClassName("case-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caseId = event.getRouteParameters().get(CASE).orElse("");
        var then = event.getLocation().getQueryParameters().getSingleParameter(PetitionNavigation.AS_OF);
        removeAll();
        then.map(AsOf::parse).ifPresentOrElse(asOf -> showPast(caseId, asOf), () -> show(caseId));
    }

    private void show(String caseId) {
        var panel = CasePanel.page(desk, caseId);
        var keys = new Keys();
        keys.listen("E", (_, _) -> panel.act());
        title = panel.number();
        add(panel, keys);
    }

    private void showPast(String caseId, AsOf then) {
        var past = new PastFile(desk, caseId, then);
        title = past.number();
        add(past);
    }

    @Override
    public String getPageTitle() {
        return title + " · " + desk.speech().say("product");
    }
}

package org.fengqiao.ui.hotline;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.cases.Cases.Lodged;
import org.fengqiao.projections.hotline.Calls;
import org.fengqiao.projections.hotline.Hotline;
import org.fengqiao.ui.parts.CallLink;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.petition.LodgedNote;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.DeskLayout;
import org.fengqiao.ui.words.Speech;

/** 热线: a call is written down while it is answered, beside the calls before it; P26, P27. */
@Route(value = "hotline", layout = DeskLayout.class)
@RolesAllowed({"PETITION_OFFICER", "DIRECTOR", "AUDITOR"})
public class HotlineView extends Main implements AfterNavigationObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;
    private final transient Hotline hotline;
    private final transient Calls calls;
    private final Section taking = new Section();
    private final CallList list;

    HotlineView(Desk desk, Hotline hotline, Calls calls, CallExport export) {
        this.desk = desk;
        this.hotline = hotline;
        this.calls = calls;
        this.say = desk.speech();
        addClassName("hotline");
        list = new CallList(desk, say, calls, export, this::open);
        taking.addClassName("taking");
        taking.getElement().setAttribute("aria-label", say.say("hotline.take"));
        var staff = desk.staff();
        taking.setVisible(staff.has(Duty.PETITION_OFFICER) || staff.has(Duty.DIRECTOR));
        var title = new H1(say.say("hotline.title"));
        title.addClassName("visually-hidden");
        add(title, taking, list);
        begin();
    }

    /** The next call. */
    private void begin() {
        taking.removeAll();
        if (taking.isVisible()) {
            taking.add(new CallForm(desk, say, hotline, this::noted, this::lodged));
        }
    }

    private void noted() {
        list.refresh();
        begin();
    }

    private void lodged(Lodged lodged) {
        list.refresh();
        taking.removeAll();
        taking.add(new LodgedNote(desk, say, lodged, this::begin));
    }

    private void open(String callId) {
        try {
            new CallDialog(desk, hotline, calls.open(desk.staff(), callId), list::refresh, this::lodged).open();
        } catch (Refused refused) {
            Said.refused(refused, say);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CallLink.CALL)
                .ifPresent(this::open);
    }

    @Override
    public String getPageTitle() {
        return say.say("hotline.title") + " · " + say.say("product");
    }
}

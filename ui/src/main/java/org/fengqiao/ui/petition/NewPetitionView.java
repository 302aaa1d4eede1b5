package org.fengqiao.ui.petition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import org.fengqiao.domain.petition.Means;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.cases.Cases.Lodged;
import org.fengqiao.projections.notices.Outbox;
import org.fengqiao.ui.parts.Drafts;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.DeskLayout;
import org.fengqiao.ui.words.Speech;
import org.springframework.beans.factory.ObjectProvider;

/** 代为登记: an officer lodges on somebody's behalf, with the oral record; P01, P02. */
@Route(value = "new", layout = DeskLayout.class)
@RolesAllowed({"PETITION_OFFICER", "DIRECTOR"})
@JavaScript("context://assets/drafts.js")
public class NewPetitionView extends Main implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;
    private final ErrorSummary errors = new ErrorSummary();
    private final transient Set<Means> ways;
    private transient String commandId = "";

    NewPetitionView(Desk desk, ObjectProvider<Outbox> outbox) {
        this.desk = desk;
        this.ways = outbox.stream().findFirst().map(Outbox::open).orElse(Set.of());
        this.say = desk.speech();
        addClassNames("page", "form-page");
        begin();
    }

    private void begin() {
        commandId = UUID.randomUUID().toString();
        var form = new NewPetitionForm(desk, ways, say);
        var drafts = new Drafts(desk.staff().account(), "new");
        drafts.keepAll(form);
        var submit = new Button(say.say("new.submit"), _ -> lodge(form, drafts));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var about = new Paragraph(say.say("new.about"));
        about.addClassName("quiet");
        removeAll();
        errors.clear();
        add(new H1(say.say("new.title")), about, errors, form, submit);
    }

    private void lodge(NewPetitionForm form, Drafts drafts) {
        if (!form.required().complete(errors)) {
            return;
        }
        var petition = form.petition();
        try {
            show(desk.cases().lodge(desk.staff(), petition, commandId));
            drafts.forget();
        } catch (Refused refused) {
            commandId = UUID.randomUUID().toString();
            errors.show(refused, say, text -> desk.citing(text, petition.receivedOn()));
        }
    }

    private void show(Lodged lodged) {
        removeAll();
        add(new LodgedNote(desk, say, lodged, this::begin));
    }

    @Override
    public String getPageTitle() {
        return say.say("new.title") + " · " + say.say("product");
    }
}

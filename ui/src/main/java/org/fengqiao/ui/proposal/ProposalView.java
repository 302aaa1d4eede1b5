package org.fengqiao.ui.proposal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.proposal.ProposalAct;
import org.fengqiao.projections.proposal.Proposals.ProposalFile;
import org.fengqiao.ui.parts.EmptyState;
import org.fengqiao.ui.petition.PurposeDialog;
import org.fengqiao.ui.shell.DeskLayout;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** 一件建议: what is proposed to whom, what was answered, what happened. */
@Route(value = "proposals/:" + ProposalView.ID, layout = DeskLayout.class)
@RolesAllowed({"PETITION_OFFICER", "DIRECTOR", "AUDITOR"})
public class ProposalView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    static final String ID = "proposal";
    private static final long serialVersionUID = 1;

    private final transient Office office;
    private final transient Speech say;
    private String id = "";
    private String title = "";
    private @Nullable String purpose;

    ProposalView(Office office) {
        this.office = office;
        this.say = office.speech();
        addClassNames("page", "proposal");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get(ID).orElse("");
        purpose = null;
        ask();
    }

    private void ask() {
        removeAll();
        var back = new RouterLink(say.say("proposal.back"), ProposalsView.class);
        back.addClassName("small");
        add(back);
        try {
            show(office.proposals().open(office.staff(), id, purpose));
        } catch (Refused refused) {
            title = say.say("proposal.title");
            add(new EmptyState(say.refusal(refused), say.hint(refused)));
        }
    }

    private void show(ProposalFile file) {
        var item = file.item();
        var text = new ProposalText(office, say);
        title = say.say("proposal.file", item.number());
        var head = new Div(new H1(text.subject(item)));
        head.addClassName("hot-head");
        file.acts().forEach(act -> head.add(button(file, act)));
        var about = new Paragraph(item.number() + " · " + text.facts(item));
        about.addClassNames("quiet", "hot-about");
        add(head, about);
        if (file.item().withheld()) {
            add(withheld());
        }
        var columns = new Div(new ProposalWords(office, say, file), new ProposalFacts(office, say, file));
        columns.addClassName("columns");
        add(columns);
    }

    private Button button(ProposalFile file, ProposalAct act) {
        var button = new Button(
                say.say("proposal.act." + act),
                _ -> ProposalDialogs.of(office, file, act, this::ask).open());
        if (act == ProposalAct.ANSWER && !file.acts().contains(ProposalAct.REMIND)) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private Div withheld() {
        var state = new Button(
                say.say("proposal.purpose.open"),
                _ -> new PurposeDialog(say, stated -> {
                            purpose = stated;
                            ask();
                        })
                        .open());
        var note = new Div(new Paragraph(say.say("proposal.purpose")), state);
        note.addClassName("withheld");
        return note;
    }

    @Override
    public String getPageTitle() {
        return title + " · " + say.say("product");
    }
}

package org.fengqiao.ui.petition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.fengqiao.domain.petition.RecordCommand.ReplacePaper;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.petitionfile.FilePaper;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.parts.FirstField;
import org.fengqiao.ui.parts.Required;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.parts.WithItsPage;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** 文书更正重发: the paper stays, another takes its place; of an opinion the service counts anew, so it is said before. */
class ReplacePaperDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;
    private final String caseId;
    private final transient FilePaper paper;
    private final transient Runnable done;
    private final ErrorSummary errors = new ErrorSummary();
    private final transient Required required;
    private final TextArea reason;
    private final String commandId = UUID.randomUUID().toString();

    ReplacePaperDialog(Desk desk, Speech say, String caseId, FilePaper paper, Runnable done) {
        this.desk = desk;
        this.say = say;
        this.caseId = caseId;
        this.paper = paper;
        this.done = done;
        required = new Required(say);
        reason = new TextArea(say.say("paper.replace.reason"));
        reason.setWidthFull();
        reason.setMinRows(3);
        required.add(reason);
        setHeaderTitle(say.say("paper.replace") + " · " + say.name(paper.id().kind()));
        setWidth("min(520px, 96vw)");
        var effect = paper.id().kind().concludes() ? "paper.replace.effect.opinion" : "paper.replace.effect";
        add(new Div(errors, new Paragraph(say.say(effect)), reason));
        var confirm = new Button(say.say("paper.replace"), _ -> send());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say.say("dialog.cancel"), _ -> close()), confirm);
        FirstField.begin(this, reason, confirm);
        WithItsPage.close(this);
    }

    private void send() {
        if (!required.complete(errors)) {
            return;
        }
        try {
            var words = desk.cases().wordsOf(caseId).inner(reason.getValue());
            desk.cases().send(desk.staff(), new ReplacePaper(caseId, paper.id(), words), commandId);
        } catch (Refused refused) {
            errors.show(refused, say);
            return;
        }
        close();
        Said.done(say.say("paper.replace.done", say.name(paper.id().kind())));
        done.run();
    }
}

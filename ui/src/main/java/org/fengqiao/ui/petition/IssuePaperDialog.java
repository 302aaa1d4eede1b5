package org.fengqiao.ui.petition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.ui.parts.ErrorSummary;
import org.fengqiao.ui.parts.FirstField;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.parts.WithItsPage;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** 出具文书: a number is taken and the words are fixed, so it is said before it happens. */
class IssuePaperDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;
    private final String caseId;
    private final transient PaperId paper;
    private final transient Runnable issued;
    private final ErrorSummary errors = new ErrorSummary();
    private final String commandId = UUID.randomUUID().toString();

    IssuePaperDialog(Desk desk, Speech say, String caseId, PaperId paper, Runnable issued) {
        this.desk = desk;
        this.say = say;
        this.caseId = caseId;
        this.paper = paper;
        this.issued = issued;
        setHeaderTitle(say.say("paper.issue") + " · " + say.name(paper.kind()));
        setWidth("min(520px, 96vw)");
        var effect = new Div(errors, new Paragraph(say.say("paper.issue.effect")));
        add(effect);
        var confirm = new Button(say.say("paper.issue"), _ -> send());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say.say("dialog.cancel"), _ -> close()), confirm);
        FirstField.begin(this, effect, confirm);
        WithItsPage.close(this);
    }

    private void send() {
        try {
            desk.papers().issue(desk.staff(), caseId, paper, commandId);
        } catch (Refused refused) {
            errors.show(refused, say);
            return;
        }
        close();
        Said.done(say.say("paper.issue.done", say.name(paper.kind())));
        issued.run();
    }
}

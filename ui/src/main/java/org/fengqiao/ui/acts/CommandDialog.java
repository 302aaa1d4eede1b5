package org.fengqiao.ui.acts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.cases.CaseWords;
import org.fengqiao.ui.parts.Drafts;
import org.fengqiao.ui.parts.FirstField;
import org.fengqiao.ui.parts.MovedNote;
import org.fengqiao.ui.parts.Required;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/**
 * One command, one dialog (操作对话框): says what will happen, asks for what is needed, repeats the verb on its button.
 * A refusal is said at the top and keeps everything that was typed.
 */
@JavaScript("context://assets/drafts.js")
public abstract class CommandDialog extends Dialog {
    private static final long serialVersionUID = 1;

    protected final transient Act act;
    protected final transient Desk desk;
    protected final transient Speech say;
    private final MovedNote moved;
    private final OutlookNote outlook;
    private final CommandForm form;
    private final Button confirm;
    private transient String commandId = UUID.randomUUID().toString();

    CommandDialog(Act act) {
        this.act = act;
        this.desk = act.desk();
        this.say = desk.speech();
        moved = new MovedNote(say);
        outlook = new OutlookNote(desk);
        form = new CommandForm(say, new Drafts(desk.staff().account(), act.caseId() + "/" + act.action()));
        var key = "act." + act.action();
        setHeaderTitle(say.say(key) + " · " + act.file().number());
        setWidth("min(600px, 96vw)");
        setCloseOnOutsideClick(false);
        form.add(moved, new Paragraph(citing(say.say(key + ".effect"))), outlook);
        add(form);
        confirm = new Button(say.say(key), _ -> send());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(say.say("dialog.cancel"), _ -> close()), confirm);
    }

    /** The command, once everything needed is there. */
    protected abstract PetitionCommand command();

    protected final CaseWords words() {
        return desk.cases().wordsOf(act.caseId());
    }

    /** Adds to the form; what is entered there is kept in the browser until it was sent, whatever happens to the page. */
    protected final void ask(Component... components) {
        form.ask(components);
    }

    /** A field without which nothing is sent. */
    protected final <F extends Component & HasValueAndElement<?, ?> & HasValidationProperties> F need(F field) {
        require(field);
        ask(field);
        return field;
    }

    /** Like {@link #need(Component)} for a field that stands in a row of its own. */
    protected final <F extends Component & HasValueAndElement<?, ?> & HasValidationProperties> void require(F field) {
        required().add(field);
    }

    /** A field that takes the place of another one: needed as long as it stands there, and kept under a name of its own. */
    protected final <F extends Component & HasValueAndElement<?, ?> & HasValidationProperties> F keep(
            F field, String name) {
        return form.keep(field, name);
    }

    protected final Required required() {
        return form.required();
    }

    /** A field for words. */
    protected final TextArea area(String key) {
        var area = new TextArea(say.say("act.field." + key));
        area.setMinRows(3);
        area.setMaxRows(10);
        return area;
    }

    /** Says by when what is owed if it is sent as it stands; asked again whenever {@code fields} change. */
    protected final void foresee(HasValue<?, ?>... fields) {
        outlook.follow(() -> ready() ? Optional.of(foreseen()) : Optional.empty(), fields);
    }

    /** The day turned or the case moved, so what will be due may be another day than was said. */
    public final void foreseeAgain() {
        outlook.tell();
    }

    /** What the outlook is told for, where something is still to be entered that changes no date. */
    protected PetitionCommand foreseen() {
        return command();
    }

    /** Whether a command can be made of what is there, without a complaint at the fields. */
    protected boolean ready() {
        return true;
    }

    /** The case changed while this was open: the person sees who did what, and decides. */
    public final void moved(List<String> what) {
        moved.tell(what);
    }

    final void begin() {
        open();
        FirstField.focus(form, confirm);
    }

    /** Sends it; what comes back besides is the dialog's to show. */
    protected void deliver(String id) {
        desk.cases().send(desk.staff(), command(), id);
    }

    /** By the law of the day on which the petition was received. */
    private String citing(String text) {
        return desk.citing(text, act.file().receivedOn());
    }

    private void send() {
        if (!form.complete()) {
            return;
        }
        try {
            deliver(commandId);
        } catch (Refused refused) {
            commandId = UUID.randomUUID().toString();
            form.refused(refused, this::citing);
            return;
        }
        form.sent();
        close();
        Said.done(say.say("act.done", say.say("act." + act.action())));
        act.done().run();
    }
}

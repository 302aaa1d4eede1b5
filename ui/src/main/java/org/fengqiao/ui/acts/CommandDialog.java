package org.fengqiao.ui.acts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.projections.cases.CaseWords;
import org.fengqiao.ui.parts.AskingDialog;
import org.fengqiao.ui.parts.MovedNote;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.shell.Desk;

/** One command for one case (操作对话框); what is entered is kept in the browser until it was sent. */
public abstract class CommandDialog extends AskingDialog {
    private static final long serialVersionUID = 1;

    protected final transient Act act;
    protected final transient Desk desk;
    private final MovedNote moved;
    private final OutlookNote outlook;

    CommandDialog(Act act) {
        super(act.desk().speech(), act.verb(), act.verb());
        this.act = act;
        this.desk = act.desk();
        about(act.file().number());
        keepUnder(desk.staff().account(), act.caseId() + "/" + act.action());
        moved = new MovedNote(say);
        outlook = new OutlookNote(desk);
        warn(moved);
        effect(citing(say.say(effectKey())));
        ask(outlook);
    }

    /** A body outside the platform does it itself; who sends it the case only records that. */
    private String effectKey() {
        var key = "act." + act.action() + ".effect";
        var outside = key + ".outside";
        return desk.isOutside(act.file().holder()) && say.knows(outside) ? outside : key;
    }

    /** The command, once everything needed is there. */
    protected abstract PetitionCommand command();

    protected final CaseWords words() {
        return desk.cases().wordsOf(act.caseId());
    }

    /** Adds how the complainant was told; needed where the step is refused without it. */
    protected final void ask(NoticeFields notice) {
        if (desk.owesNotice(act.caseId())) {
            needNotice(notice);
        } else {
            ask((Component) notice);
        }
    }

    /** Adds how the complainant was told, where the step is nothing else. */
    protected final void needNotice(NoticeFields notice) {
        notice.owed();
        require(notice.manner());
        require(notice.on());
        ask((Component) notice);
    }

    /** Like {@link #need(Component)} for a field that stands in a row of its own. */
    protected final <F extends Component & HasValueAndElement<?, ?> & HasValidationProperties> void require(F field) {
        required().add(field);
    }

    @Override
    protected final TextArea area(String key) {
        return super.area("act.field." + key);
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

    /** What comes back besides is the dialog's to show. */
    @Override
    protected void send(String commandId) {
        desk.cases().send(desk.staff(), command(), commandId);
    }

    /** By the law of the day on which the petition was received. */
    @Override
    protected final String citing(String text) {
        return desk.citing(text, act.file().receivedOn());
    }

    @Override
    protected final void done() {
        Said.done(say.say("act.done", act.verb()));
        act.done().run();
    }
}

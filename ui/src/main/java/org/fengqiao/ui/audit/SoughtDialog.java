package org.fengqiao.ui.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.ui.parts.Prose;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.petition.PurposeDialog;
import org.fengqiao.ui.words.Speech;

/** 检索词: what somebody looked for, opened after a purpose was stated. */
class SoughtDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final transient Audited audited;
    private final transient Speech say;
    private final transient AccessEntry entry;

    SoughtDialog(Audited audited, Speech say, AccessEntry entry) {
        this.audited = audited;
        this.say = say;
        this.entry = entry;
        setHeaderTitle(say.say("audit.sought.of", entry.seq()));
        setWidth("min(480px, 96vw)");
        getFooter().add(new Button(say.say("dialog.close"), _ -> close()));
    }

    void ask() {
        new PurposeDialog(say, "audit.sought.effect", this::show).open();
    }

    private void show(String purpose) {
        try {
            var words = audited.searched().open(audited.desk().staff(), entry.seq(), purpose);
            words.ifPresentOrElse(
                    found -> Prose.add(this, say.say("audit.sought.words"), found),
                    () -> add(new Paragraph(say.say("audit.sought.gone"))));
            open();
        } catch (Refused refused) {
            Said.refused(refused, say);
        }
    }
}

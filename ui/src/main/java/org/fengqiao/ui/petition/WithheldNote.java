package org.fengqiao.ui.petition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.ui.words.Speech;

/** Why words are not shown (文字不予显示), and for an auditor the way to them. */
class WithheldNote extends Div {
    private static final long serialVersionUID = 1;

    WithheldNote(Speech say, Actor.Staff staff, PetitionFile file, Consumer<String> stated) {
        addClassNames("note", "warn", "withheld");
        var auditor = staff.has(Duty.AUDITOR);
        add(new Span(say.say("file.withheld." + why(auditor, file.handedBackBy().contains(staff.unit())))));
        if (auditor) {
            add(new Button(say.say("file.purpose.state"), _ -> new PurposeDialog(say, stated).open()));
        }
    }

    private static String why(boolean auditor, boolean handedBack) {
        if (auditor) {
            return "auditor";
        }
        return handedBack ? "handed-back" : "progress";
    }
}

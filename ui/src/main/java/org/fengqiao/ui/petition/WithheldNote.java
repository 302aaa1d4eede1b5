package org.fengqiao.ui.petition;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.ui.words.Speech;

/** Why words are not shown (文字不予显示), and for an auditor the way to them. */
class WithheldNote extends Div {
    private static final long serialVersionUID = 1;

    WithheldNote(Speech say, Actor.Staff staff, Consumer<String> stated) {
        addClassNames("note", "warn", "withheld");
        var auditor = staff.has(Duty.AUDITOR);
        add(new Span(say.say(auditor ? "file.withheld.auditor" : "file.withheld.progress")));
        if (auditor) {
            add(new Button(say.say("file.purpose.state"), _ -> new PurposeDialog(say, stated).open()));
        }
    }
}

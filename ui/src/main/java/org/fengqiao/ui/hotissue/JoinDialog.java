package org.fengqiao.ui.hotissue;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.fengqiao.domain.refusal.Refused;

/** 归入热点: one more letter by its number, with the reason. */
class JoinDialog extends HotDialog {
    private static final long serialVersionUID = 1;

    private final String issueId;
    private final transient Runnable done;
    private final TextField number = new TextField();
    private final TextArea reason = area("hot.field.reason");

    JoinDialog(Hot hot, String issueId, Runnable done) {
        super(hot, issueId, "hot.join");
        this.issueId = issueId;
        this.done = done;
        number.setLabel(say.say("hot.field.number"));
        need(number);
        need(reason);
    }

    @Override
    protected void send(String commandId) {
        var caseId = hot.desk()
                .worklist()
                .caseIdOf(hot.staff(), number.getValue().strip())
                .orElseThrow(() -> Refused.unknown("case.unknown"));
        hot.work().join(hot.staff(), issueId, List.of(caseId), reason.getValue());
    }

    @Override
    protected void done() {
        done.run();
    }
}

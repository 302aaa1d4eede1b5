package org.fengqiao.ui.hotissue;

import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.projections.worklist.Worklist.Item;

/** 移出热点: with the reason. */
class LeaveDialog extends HotDialog {
    private static final long serialVersionUID = 1;

    private final String issueId;
    private final transient Item letter;
    private final transient Runnable done;
    private final TextArea reason = area("hot.field.reason");

    LeaveDialog(Hot hot, String issueId, Item letter, Runnable done) {
        super(hot, letter.caseId(), "hot.leave", letter.number());
        this.issueId = issueId;
        this.letter = letter;
        this.done = done;
        need(reason);
    }

    @Override
    protected void send(String commandId) {
        hot.work().leave(hot.staff(), issueId, letter.caseId(), reason.getValue());
    }

    @Override
    protected void done() {
        done.run();
    }
}

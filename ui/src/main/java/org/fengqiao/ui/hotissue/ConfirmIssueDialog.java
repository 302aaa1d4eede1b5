package org.fengqiao.ui.hotissue;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.projections.hotissue.HotIssueDesk.Confirmation;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.parts.KindAndCategory;

/** 认定热点: an officer says that these letters are one matter, as which kind they are answered and in which field. */
class ConfirmIssueDialog extends HotDialog {
    private static final long serialVersionUID = 1;

    private final TextField title = new TextField();
    private final transient KindAndCategory asked;
    private final transient List<String> caseIds;
    private final transient Consumer<String> confirmed;
    private String issueId = "";

    ConfirmIssueDialog(Hot hot, String proposed, Item first, List<String> caseIds, Consumer<String> confirmed) {
        super(hot, first.caseId(), "hot.confirm", caseIds.size());
        this.caseIds = caseIds;
        this.confirmed = confirmed;
        title.setLabel(say.say("hot.field.title"));
        title.setValue(proposed);
        need(title);
        asked = KindAndCategory.of(hot.desk().categories(), say);
        asked.kind().setValue(first.kind() == null ? PetitionKind.APPEAL : first.kind());
        if (first.category() != null) {
            hot.desk().categories().find(first.category()).ifPresent(asked.category()::setValue);
        }
        need(asked.kind());
        need(asked.category());
    }

    @Override
    protected void send(String commandId) {
        issueId = hot.work()
                .confirm(
                        hot.staff(),
                        new Confirmation(
                                hot.unit(),
                                title.getValue().strip(),
                                asked.kind().getValue(),
                                asked.category().getValue().code(),
                                caseIds));
    }

    @Override
    protected void done() {
        confirmed.accept(issueId);
    }
}

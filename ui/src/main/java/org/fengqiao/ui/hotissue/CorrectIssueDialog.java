package org.fengqiao.ui.hotissue;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import org.fengqiao.domain.hotissue.HotIssueFact;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.projections.hotissue.HotIssues.Issue;
import org.fengqiao.ui.parts.TrueValue;
import org.fengqiao.ui.parts.WrongFact;

/** 更正热点: one fact at a time, with the reason; both values stay visible. */
class CorrectIssueDialog extends HotDialog {
    private static final long serialVersionUID = 1;

    private final transient Issue issue;
    private final transient Runnable corrected;
    private final transient WrongFact<HotIssueFact> wrong;
    private final TextArea reason = area("hot.field.reason");

    CorrectIssueDialog(Hot hot, Issue issue, Runnable corrected) {
        super(hot, issue.id(), "hot.correct");
        this.issue = issue;
        this.corrected = corrected;
        var facts = Arrays.stream(HotIssueFact.values())
                .filter(each -> each != HotIssueFact.KIND || issue.answeredOn() == null)
                .toList();
        wrong = askWrong(say.say("hot.correct.fact"), facts, this::asSaid);
        need(reason);
    }

    /** To be mended. */
    private TrueValue<?> asSaid(HotIssueFact chosen) {
        var label = say.say("hot.correct.is");
        return switch (chosen) {
            case TITLE -> TrueValue.line(label, issue.title());
            case KIND -> TrueValue.choice(label, issue.kind(), PetitionKind.values(), say);
            case CATEGORY ->
                TrueValue.category(label, issue.category(), hot.desk().categories(), say);
        };
    }

    @Override
    protected void send(String commandId) {
        var why = reason.getValue().strip();
        hot.work().correct(hot.staff(), issue.id(), wrong.fact(), wrong.value(), why, commandId);
    }

    @Override
    protected void done() {
        corrected.run();
    }
}

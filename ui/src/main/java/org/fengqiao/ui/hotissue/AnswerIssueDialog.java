package org.fengqiao.ui.hotissue;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.NoticeManner;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.projections.hotissue.HotIssueDesk.Answer;
import org.fengqiao.projections.hotissue.HotIssueDesk.OpinionWords;
import org.fengqiao.projections.hotissue.HotIssues.Issue;

/** 统一答复: the one answer, as the kind wants it: an opinion with its four parts, or a reply; P13, P16. */
class AnswerIssueDialog extends HotDialog {
    private static final long serialVersionUID = 1;

    private final transient Issue issue;
    private final transient Runnable done;
    private final TextArea request = area("act.field.opinion.request");
    private final TextArea facts = area("act.field.opinion.facts");
    private final TextArea opinion = area("act.field.opinion.opinion");
    private final TextArea basis = area("act.field.opinion.basis");
    private final RadioButtonGroup<OpinionOutcome> outcome = new RadioButtonGroup<>();
    private final TextArea reply = area("act.field.reply");
    private final Select<Adoption> adoption = new Select<>();
    private final Select<NoticeManner> manner = new Select<>();

    AnswerIssueDialog(Hot hot, Issue issue, Runnable done) {
        super(hot, issue.id(), "hot.answer", issue.unanswered().size());
        this.issue = issue;
        this.done = done;
        if (issue.kind() == PetitionKind.APPEAL) {
            outcome.setLabel(say.say("act.field.outcome"));
            outcome.setItems(OpinionOutcome.values());
            outcome.setItemLabelGenerator(say::name);
            need(request);
            need(facts);
            need(opinion);
            need(basis);
            need(outcome);
        } else {
            need(reply);
        }
        if (issue.kind() == PetitionKind.SUGGESTION) {
            adoption.setLabel(say.say("act.field.adoption"));
            adoption.setItems(Adoption.values());
            adoption.setItemLabelGenerator(say::name);
            need(adoption);
        }
        manner.setLabel(say.say("act.field.manner"));
        manner.setItems(NoticeManner.values());
        manner.setItemLabelGenerator(say::name);
        manner.setValue(NoticeManner.ONLINE);
        need(manner);
    }

    @Override
    protected void send(String commandId) {
        var appeal = issue.kind() == PetitionKind.APPEAL;
        hot.work()
                .answer(
                        hot.staff(),
                        issue.id(),
                        new Answer(
                                appeal ? written() : null,
                                appeal ? null : reply.getValue(),
                                adoption.getValue(),
                                manner.getValue()));
    }

    @Override
    protected void done() {
        done.run();
    }

    private OpinionWords written() {
        return new OpinionWords(
                request.getValue(), facts.getValue(), opinion.getValue(), basis.getValue(), outcome.getValue());
    }
}

package org.fengqiao.ui.acts;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.AnsweringCommand.GiveOpinion;
import org.fengqiao.domain.petition.Opinion;
import org.fengqiao.domain.petition.OpinionOutcome;
import org.fengqiao.domain.petition.PetitionCommand;

/** 出具处理意见书: the four parts of article 32 and one of three outcomes; P16. */
class OpinionDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    private final TextArea request = area("opinion.request");
    private final TextArea facts = area("opinion.facts");
    private final TextArea opinion = area("opinion.opinion");
    private final TextArea basis = area("opinion.basis");
    private final RadioButtonGroup<OpinionOutcome> outcome = new RadioButtonGroup<>();
    private final NoticeFields notice = new NoticeFields(desk, say);

    OpinionDialog(Act act) {
        super(act);
        var letter = act.file().letter();
        if (letter != null && letter.request() != null) {
            request.setValue(letter.request());
        }
        outcome.setLabel(say.say("act.field.outcome"));
        outcome.setItems(OpinionOutcome.values());
        outcome.setItemLabelGenerator(say::name);
        need(request);
        need(facts);
        need(opinion);
        need(basis);
        need(outcome);
        ask(notice);
    }

    @Override
    protected PetitionCommand command() {
        return new GiveOpinion(act.caseId(), written(), notice.notice());
    }

    private Opinion written() {
        var words = words();
        return new Opinion(
                words.outer(request.getValue()),
                words.outer(facts.getValue()),
                words.outer(opinion.getValue()),
                words.outer(basis.getValue()),
                outcome.getValue());
    }
}

package org.fengqiao.ui.acts;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.RemedyCommand.ConcludeReview;
import org.fengqiao.domain.petition.ReviewOpinion;
import org.fengqiao.domain.petition.ReviewOutcome;

/** 出具复查、复核意见: what was found and what follows; P19, P20. */
class ConcludeReviewDialog extends CommandDialog {
    private static final long serialVersionUID = 1;

    /** Only what a body outside the platform decided has a day of its own. */
    private final DatePicker on = DayField.labelled("act.field.concluded-on", desk);

    private final RadioButtonGroup<ReviewOutcome> outcome = new RadioButtonGroup<>();
    private final TextArea facts = area("opinion.facts");
    private final TextArea opinion = area("opinion.review");
    private final TextArea basis = area("opinion.basis");
    private final NoticeFields notice = new NoticeFields(desk, say);

    ConcludeReviewDialog(Act act) {
        super(act);
        outcome.setLabel(say.say("act.field.outcome"));
        outcome.setItems(ReviewOutcome.values());
        outcome.setItemLabelGenerator(say::name);
        need(outcome);
        need(facts);
        need(opinion);
        need(basis);
        var decider = act.file().holder();
        if (desk.isOutside(decider)) {
            effect(citing(
                    say.say("act.CONCLUDE_REVIEW.effect-outside", desk.units().nameOf(decider))));
            need(on);
        }
        ask(notice);
    }

    @Override
    protected PetitionCommand command() {
        var words = words();
        var judgement = new ReviewOpinion(
                words.outer(facts.getValue()),
                words.outer(opinion.getValue()),
                words.outer(basis.getValue()),
                outcome.getValue());
        return new ConcludeReview(act.caseId(), on.getValue(), judgement, notice.notice());
    }
}

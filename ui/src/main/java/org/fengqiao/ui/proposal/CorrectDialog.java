package org.fengqiao.ui.proposal;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.Comparator;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.proposal.ProposalFact;
import org.fengqiao.projections.proposal.ProposalAct;
import org.fengqiao.projections.proposal.Proposals.ProposalFile;
import org.fengqiao.ui.parts.TrueValue;
import org.fengqiao.ui.parts.WrongFact;

/** 更正: one fact at a time, with the reason; both values stay visible. */
class CorrectDialog extends ActDialog {
    private static final long serialVersionUID = 1;

    private final transient WrongFact<ProposalFact> wrong;
    private final TextArea reason;

    CorrectDialog(Office office, ProposalFile file, ProposalAct act, Runnable done) {
        super(office, file, act, done);
        var first = act == ProposalAct.CORRECT_ANSWER ? ProposalFact.ANSWER : ProposalFact.TEXT;
        reason = area("proposal.reason");
        reason.setMinRows(2);
        var facts = Arrays.stream(ProposalFact.values())
                .filter(each -> each.ofAnswer() == (act == ProposalAct.CORRECT_ANSWER))
                .sorted(Comparator.comparing(each -> each != first))
                .toList();
        wrong = askWrong(say.say("proposal.fact"), facts, this::asEntered);
        need(reason);
    }

    /** To be mended. */
    private TrueValue<?> asEntered(ProposalFact chosen) {
        var label = say.say("proposal.is");
        var item = file.item();
        return switch (chosen) {
            case SUBJECT -> TrueValue.line(label, item.subject());
            case TEXT -> TrueValue.prose(label, file.text());
            case ANSWER -> TrueValue.prose(label, file.answer());
            case ANSWER_BY -> TrueValue.day(label, item.answerBy(), say);
            case ANSWERED_ON -> TrueValue.day(label, item.answeredOn(), say);
            case ADOPTION -> TrueValue.choice(label, item.adoption(), Adoption.values(), say);
        };
    }

    @Override
    protected void send(String command) {
        var why = reason.getValue().strip();
        office.door().correct(office.staff(), id(), wrong.fact(), wrong.value(), why, command);
    }
}

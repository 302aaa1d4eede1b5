package org.fengqiao.domain.hotissue;

import java.util.List;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.hotissue.HotIssue.Answered;
import org.fengqiao.domain.hotissue.HotIssue.Confirmed;
import org.fengqiao.domain.hotissue.HotIssue.None;
import org.fengqiao.domain.hotissue.HotIssue.Open;
import org.fengqiao.domain.hotissue.HotIssueCommand.AnswerHotIssue;
import org.fengqiao.domain.hotissue.HotIssueCommand.ConfirmHotIssue;
import org.fengqiao.domain.hotissue.HotIssueCommand.CorrectHotIssue;
import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueAnswered;
import org.fengqiao.domain.hotissue.HotIssueEvent.HotIssueConfirmed;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.refusal.Refused;

/**
 * The life of a hot issue (热点问题办理): confirmed by an officer, answered once. Its letters keep their own lives; each is
 * answered by a command of its own.
 *
 * @see "ADR 0023 hot issues"
 */
public final class HotIssueDecider {
    private record Step(HotIssue issue, HotIssueCommand command) {}

    private HotIssueDecider() {}

    public static List<HotIssueEvent> decide(HotIssue issue, HotIssueCommand command, Facts facts) {
        return switch (new Step(issue, command)) {
            case Step(None _, ConfirmHotIssue c) -> confirm(c, facts);
            case Step(Confirmed _, ConfirmHotIssue _) -> throw Refused.conflict("hotissue.there-already");
            case Step(Open open, AnswerHotIssue c) -> answer(open, c, facts);
            case Step(Answered _, AnswerHotIssue _) -> throw Refused.conflict("hotissue.answered-already");
            case Step(Confirmed confirmed, CorrectHotIssue c) -> HotIssueAmending.correct(confirmed, c, facts);
            case Step(None _, var _) -> throw Refused.unknown("hotissue.unknown");
        };
    }

    private static List<HotIssueEvent> confirm(ConfirmHotIssue c, Facts facts) {
        facts.units().requireAtWork(c.unit());
        if (!facts.categories().isOpen(c.category(), facts.today())) {
            throw Refused.invalid("petition.unknown-category", c.category());
        }
        return List.of(
                new HotIssueConfirmed(c.issueId(), facts.thisMinute(), c.unit(), c.title(), c.kind(), c.category()));
    }

    private static List<HotIssueEvent> answer(Open open, AnswerHotIssue c, Facts facts) {
        var answer = c.answer();
        var kind = open.entry().kind();
        var appeal = kind == PetitionKind.APPEAL;
        if (appeal != (answer.opinion() != null) || appeal == (answer.reply() != null)) {
            throw Refused.invalid("hotissue.answer-of-another-kind", kind.name());
        }
        if (kind == PetitionKind.SUGGESTION && answer.adoption() == null) {
            throw Refused.invalid("petition.adoption-missing");
        }
        return List.of(new HotIssueAnswered(c.issueId(), facts.thisMinute(), answer));
    }
}

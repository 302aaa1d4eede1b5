package org.fengqiao.domain.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.AnsweringCommand.GiveOpinion;
import org.fengqiao.domain.petition.AnsweringCommand.GiveReply;
import org.fengqiao.domain.petition.HandlingCommand.AcceptPetition;
import org.fengqiao.domain.petition.IntakeCommand.RegisterPetition;
import org.fengqiao.domain.petition.JointCommand.AnswerTogether;
import org.fengqiao.domain.petition.JointCommand.JoinHotIssue;
import org.fengqiao.domain.petition.JointCommand.LeaveHotIssue;
import org.fengqiao.domain.petition.JointEvent.DrawnTogether;
import org.fengqiao.domain.petition.JointEvent.HotIssueJoined;
import org.fengqiao.domain.petition.JointEvent.HotIssueLeft;
import org.fengqiao.domain.petition.Petition.InWork;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.Petition.Received;
import org.fengqiao.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/**
 * How a letter joins a hot issue and is answered with it (并案与统一答复). It is answered as if each step had been taken by
 * hand: what the law asks of registering, accepting and answering is asked here too, and every step is an event.
 *
 * @see "ADR 0023 hot issues"
 */
final class DrawingTogether {
    private DrawingTogether() {}

    static List<PetitionEvent> join(Live p, JoinHotIssue c, Facts facts) {
        if (p.matter().oversight().issue() != null) {
            throw Refused.conflict("petition.in-a-hot-issue");
        }
        return List.of(new HotIssueJoined(c.caseId(), facts.thisMinute(), c.issueId(), c.reason()));
    }

    static List<PetitionEvent> leave(Live p, LeaveHotIssue c, Facts facts) {
        checkIsOf(p, c.issueId());
        return List.of(new HotIssueLeft(c.caseId(), facts.thisMinute(), c.issueId(), c.reason()));
    }

    static List<PetitionEvent> answer(Live p, AnswerTogether c, Facts facts) {
        checkIsOf(p, c.issueId());
        var from = p.matter().holder();
        var leads = from.unit().equals(c.unit());
        if (!leads && !facts.units().isAbove(c.unit(), from.unit())) {
            throw Refused.conflict(
                    "petition.not-with-the-leading-unit", c.unit().value());
        }
        Walling.checkUnit(p.matter(), c.unit(), facts);
        var to = leads ? from : new Holder(c.unit(), null);
        var notice = p.matter().reachable() ? c.notice() : null;
        var road = new Road(p);
        road.take(_ -> List.of(new DrawnTogether(c.caseId(), facts.thisMinute(), c.issueId(), from, to)));
        if (road.now instanceof Received received) {
            road.take(_ -> Intake.register(received, new RegisterPetition(c.caseId(), c.kind(), c.category()), facts));
        }
        if (!(road.now instanceof InWork)) {
            road.take(live -> Handling.accept(live, new AcceptPetition(c.caseId(), notice), facts));
        }
        if (road.now instanceof InWork work) {
            road.take(_ -> answer(work, c, notice, facts));
        }
        return List.copyOf(road.taken);
    }

    private static List<PetitionEvent> answer(InWork p, AnswerTogether c, @Nullable Notice notice, Facts facts) {
        var answer = c.answer();
        if (answer.opinion() != null) {
            return Answering.giveOpinion(p, new GiveOpinion(c.caseId(), answer.opinion(), notice), facts);
        }
        if (answer.reply() == null) {
            throw Refused.invalid("hotissue.answer-of-another-kind", c.kind().name());
        }
        return Answering.giveReply(p, new GiveReply(c.caseId(), answer.reply(), answer.adoption(), notice), facts);
    }

    private static void checkIsOf(Live p, String issueId) {
        if (!issueId.equals(p.matter().oversight().issue())) {
            throw Refused.conflict("petition.not-of-that-hot-issue");
        }
    }

    /** Several steps at once, each decided on what the one before left. */
    private static final class Road {
        private final List<PetitionEvent> taken = new ArrayList<>();
        private Live now;

        Road(Live start) {
            now = start;
        }

        void take(Function<Live, List<PetitionEvent>> step) {
            for (var event : step.apply(now)) {
                taken.add(event);
                if (PetitionLife.evolve(now, event) instanceof Live next) {
                    now = next;
                }
            }
        }
    }
}

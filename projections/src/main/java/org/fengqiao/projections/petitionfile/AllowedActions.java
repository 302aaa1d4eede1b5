package org.fengqiao.projections.petitionfile;

import static org.fengqiao.projections.petitionfile.Action.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Petition;
import org.fengqiao.domain.petition.PetitionCommand;
import org.fengqiao.domain.petition.PetitionDecider;
import org.fengqiao.domain.petition.PetitionGlance;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.petition.SimpleGround;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;

/**
 * What an actor may do with a petition now (可办操作), found by asking the authority and the decider themselves: a
 * button and its command can never disagree.
 */
public final class AllowedActions {
    /** What is refused so would be refused for the choice alone. */
    private static final Set<Refused.Kind> CHOSEN_BADLY = EnumSet.of(Refused.Kind.INVALID, Refused.Kind.UNKNOWN);

    private AllowedActions() {}

    /** The primary one first: what the law wants next. */
    public static List<Action> of(Petition.Live petition, Set<Relation> relations, Facts facts) {
        var glance = PetitionGlance.of(petition);
        var allowed = EnumSet.noneOf(Action.class);
        Probes.ALL.forEach((action, probe) -> {
            var command = probe.command().apply(glance, facts);
            var may = Authority.ground(facts.actor(), command.permission(), relations);
            if (may.isPresent() && fits(petition, command, probe.leavesAChoice(), facts)) {
                allowed.add(action);
            }
        });
        var ordered = new ArrayList<>(wanted(glance));
        ordered.retainAll(allowed);
        allowed.stream().filter(action -> !ordered.contains(action)).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    /** Whether the state allows it; that the probe left something to be chosen is no obstacle. */
    private static boolean fits(Petition.Live petition, PetitionCommand command, boolean leavesAChoice, Facts facts) {
        try {
            return !PetitionDecider.decide(petition, command, facts).isEmpty();
        } catch (Refused refused) {
            return leavesAChoice && CHOSEN_BADLY.contains(refused.kind());
        }
    }

    private static List<Action> wanted(PetitionGlance glance) {
        var next = new ArrayList<Action>();
        if (glance.holder().account() == null && glance.state().open() && glance.state() != PetitionState.OBJECTED) {
            next.add(TAKE);
        }
        next.add(ACKNOWLEDGE_URGENCY);
        next.add(ANSWER_SUPERVISION);
        if (glance.supervision() != null && glance.supervision().answered()) {
            next.add(END_SUPERVISION);
        }
        if (glance.hearingSince() != null) {
            next.add(END_HEARING);
        }
        next.addAll(
                switch (glance.state()) {
                    case RECEIVED -> List.of(REGISTER);
                    case REGISTERED -> List.of(ACCEPT, TRANSFER, ASSIGN, REFUSE);
                    case ROUTED -> List.of(ACCEPT, REFUSE, OBJECT);
                    case OBJECTED -> List.of(UPHOLD_OBJECTION, REJECT_OBJECTION);
                    case IN_WORK ->
                        glance.extension() == Petition.Extension.REQUESTED
                                ? List.of(EXTEND, DECLINE_EXTENSION, ANSWER)
                                : List.of(ANSWER);
                    case UNDER_REVIEW -> List.of(CONCLUDE_REVIEW);
                    case ANSWERED, NOT_ACCEPTED, WITHDRAWN -> List.of(SERVE, REPORT, CLOSE, RECORD_EXECUTION);
                    case MERGED -> List.of(TELL_LEADING_ANSWER, UNDO_MERGE);
                    case CLOSED -> List.of(REOPEN, RECORD_EXECUTION);
                });
        return next;
    }

    /** What will be possible, or no longer is, as codes for one line: {@code extend-until} and its like. */
    static List<String> later(PetitionGlance glance, List<Action> allowed, Facts facts) {
        var codes = new ArrayList<String>();
        var answer = glance.deadline(Clock.ANSWER);
        var answerIsLate = answer.filter(d -> d.isPastOn(facts.today()));
        var objectionIsLate = glance.deadline(Clock.OBJECTION).filter(d -> d.isPastOn(facts.today()));
        if (allowed.contains(EXTEND) || allowed.contains(REQUEST_EXTENSION)) {
            codes.add("extend-until");
        } else if (answer.isPresent() && glance.extension() == Petition.Extension.GRANTED) {
            codes.add("extended-once");
        } else if (answerIsLate.isPresent()) {
            codes.add("extension-too-late");
        }
        if (allowed.contains(OBJECT)) {
            codes.add("object-until");
        } else if (objectionIsLate.isPresent()) {
            codes.add("objection-over");
        }
        if (allowed.contains(HANDLE_SIMPLY)
                && glance.deadline(Clock.NOTICE).isPresent()
                && SimpleGround.usual(glance.kind(), glance.category()).isPresent()) {
            codes.add("could-be-simple");
        }
        if (allowed.contains(REFUSE) && !allowed.contains(ACCEPT)) {
            codes.add("same-matter-not-accepted");
        }
        if (glance.deadline(Clock.REVIEW_REQUEST).isPresent()) {
            codes.add("review-until");
        }
        if (glance.deadline(Clock.REPORT).isPresent() && allowed.contains(REPORT)) {
            codes.add("report-before-closing");
        }
        return List.copyOf(codes);
    }
}

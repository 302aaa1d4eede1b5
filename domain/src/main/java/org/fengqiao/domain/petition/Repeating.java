package org.fengqiao.domain.petition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.decision.OtherCases.OtherCase;
import org.fengqiao.domain.petition.Petition.AnswerElsewhere;
import org.fengqiao.domain.petition.Petition.InWork;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.Petition.Merged;
import org.fengqiao.domain.petition.RepeatCommand.*;
import org.fengqiao.domain.petition.RepeatEvent.*;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;

/**
 * When one petition repeats another (重复事项): article 19, P03. The later one may end as a part of the earlier one, if one
 * body has both and the same people are kept from both. Its complainant is told, sees how the earlier one goes on, and is
 * told its answer; what was merged in error goes on within the terms it had.
 *
 * @see "ADR 0024 joint petitions and repeats"
 */
final class Repeating {
    private Repeating() {}

    /** What the actor may not know of is as unknown as what is not there. */
    static OtherCase other(String caseId, String otherCaseId, Facts facts) {
        if (otherCaseId.equals(caseId)) {
            throw Refused.invalid("petition.same-as-itself");
        }
        return known(otherCaseId, facts).orElseThrow(() -> Refused.unknown("case.unknown"));
    }

    private static Optional<OtherCase> known(String otherCaseId, Facts facts) {
        return facts.cases()
                .find(otherCaseId)
                .filter(other -> Authority.ground(
                                facts.actor(),
                                Permission.READ_PROGRESS,
                                other.involvement().of(facts.actor(), facts.units()))
                        .isPresent());
    }

    /**
     * Nobody accepts anew what was finally reviewed (article 36, P20), and no body accepts what is in work below it
     * (article 19, P03). Where there are new facts it is not the same matter, and an officer says so.
     */
    static void checkIsAcceptedHere(Matter matter, Facts facts) {
        matter.track().repeats().linked().stream()
                .sorted()
                .flatMap(linked -> known(linked, facts).stream())
                .forEach(other -> checkIsAcceptedHere(matter, other, facts));
    }

    private static void checkIsAcceptedHere(Matter matter, OtherCase other, Facts facts) {
        if (other.isFinal()) {
            throw Refused.conflict("petition.same-matter-is-final", other.number());
        }
        if (other.open()
                && facts.units()
                        .isAbove(matter.holder().unit(), other.involvement().holder())) {
            throw Refused.conflict("petition.same-matter-is-in-work-below", other.number());
        }
    }

    static List<PetitionEvent> merge(Live p, MergeInto c, Facts facts) {
        var matter = p.matter();
        checkIsFree(p);
        checkLeads(matter, other(c.caseId(), c.leadingCaseId(), facts));
        Refusals.checkNotice(c.notice(), matter, facts);
        return List.of(new PetitionMerged(
                c.caseId(), facts.thisMinute(), c.leadingCaseId(), c.reason(), c.notice(), Terms.allStopped(matter)));
    }

    /** Nothing that others wait for hangs on it. */
    private static void checkIsFree(Live p) {
        var matter = p.matter();
        if (!matter.track().repeats().merged().isEmpty()) {
            throw Refused.conflict("petition.leads-others");
        }
        if (matter.runs(Clock.REPORT)) {
            throw Refused.conflict("petition.report-owed");
        }
        if (matter.oversight().supervision() != null) {
            throw Refused.conflict("petition.supervision-open");
        }
        if (matter.oversight().issue() != null) {
            throw Refused.conflict("petition.in-a-hot-issue");
        }
        if (p instanceof InWork work) {
            Hearings.checkNoneOpen(work.hearing());
        }
    }

    private static void checkLeads(Matter matter, OtherCase other) {
        if (other.merged()) {
            throw Refused.conflict("petition.the-other-is-merged");
        }
        if (!other.open()) {
            throw Refused.conflict("petition.the-other-is-not-open");
        }
        if (!other.involvement().holder().equals(matter.holder().unit())) {
            throw Refused.conflict("petition.not-at-the-same-body");
        }
        if (!other.involvement().walls().equals(matter.barred().walls())) {
            throw Refused.conflict("petition.kept-from-others");
        }
        if (isEarlier(matter.entry(), other)) {
            throw Refused.conflict("petition.the-earlier-leads", other.number());
        }
    }

    /** Of one day, the smaller number came first. */
    private static boolean isEarlier(Entry entry, OtherCase other) {
        var days = entry.receivedOn().compareTo(other.receivedOn());
        return days < 0 || days == 0 && entry.number().value().compareTo(other.number()) < 0;
    }

    static List<PetitionEvent> undo(Merged p, UndoMerge c, Facts facts) {
        return goesOn(
                p,
                new MergeUndone(c.caseId(), facts.thisMinute(), p.leadingCaseId(), c.reason(), p.owedAgain()),
                facts);
    }

    /** It has the terms it had, as the calendar and the rulebook of this day say. */
    private static List<PetitionEvent> goesOn(Merged p, MergeUndone undone, Facts facts) {
        var events = new ArrayList<PetitionEvent>();
        events.add(undone);
        events.addAll(CarryingOver.catchUp((Live) PetitionLife.evolve(p, undone), facts));
        return List.copyOf(events);
    }

    static List<PetitionEvent> tell(Merged p, TellLeadingAnswer c, Facts facts) {
        if (p.answer() == AnswerElsewhere.AWAITED) {
            throw Refused.conflict("petition.the-leading-is-not-answered");
        }
        if (p.answer() == AnswerElsewhere.TOLD) {
            throw Refused.conflict("petition.leading-answer-told");
        }
        Refusals.checkNotice(c.notice(), p.matter(), facts);
        return List.of(new LeadingAnswerTold(c.caseId(), facts.thisMinute(), p.leadingCaseId(), c.words(), c.notice()));
    }

    /** What ended without an answer for others leaves the repeat to be answered by itself. */
    static List<PetitionEvent> follow(Merged p, FollowLeading c, Facts facts) {
        if (!c.leadingCaseId().equals(p.leadingCaseId())) {
            throw Refused.conflict("petition.not-merged-into-that");
        }
        return c.answered()
                ? List.of(new LeadingAnswered(c.caseId(), facts.thisMinute(), p.leadingCaseId(), c.outcome()))
                : goesOn(
                        p,
                        new MergeUndone(c.caseId(), facts.thisMinute(), p.leadingCaseId(), null, p.owedAgain()),
                        facts);
    }

    static List<PetitionEvent> note(NoteRepeat c, Facts facts) {
        return List.of(new RepeatNoted(c.caseId(), facts.thisMinute(), c.otherCaseId(), c.how()));
    }
}

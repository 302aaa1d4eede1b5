package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Petition.InWork;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.TrackCommand.EndSimpleHandling;
import org.fengqiao.domain.petition.TrackCommand.HandleSimply;
import org.fengqiao.domain.petition.TrackEvent.HandledSimply;
import org.fengqiao.domain.petition.TrackEvent.SimpleHandlingEnded;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;

/**
 * Simple matters on a short way (简易办理): accepted within three working days of receipt and answered within ten of
 * acceptance; P26. Both rules are off as shipped, and only where they were turned on is there such a way.
 */
final class Simplifying {
    private Simplifying() {}

    static List<PetitionEvent> begin(Live p, HandleSimply c, Facts facts) {
        var matter = p.matter();
        if (matter.track().simple() != null) {
            throw Refused.conflict("petition.handled-simply-already");
        }
        if (!Terms.simpleWayIsOpen(matter.receivedOn(), facts)) {
            throw Refused.conflict("petition.no-simple-way");
        }
        checkSimple(p);
        return List.of(new HandledSimply(c.caseId(), facts.thisMinute(), c.ground(), terms(p, true, facts)));
    }

    /** What is grave, contested or needs several to settle it is not simple, whatever it looks like. */
    private static void checkSimple(Live p) {
        var matter = p.matter();
        var hearing = p instanceof InWork work && !work.hearing().equals(Hearing.NONE);
        var extended = p instanceof InWork work && work.extension() == Petition.Extension.GRANTED;
        if (matter.kind() == PetitionKind.DENUNCIATION
                || matter.oversight().alarm() != null
                || !matter.assisting().isEmpty()
                || hearing
                || extended) {
            throw Refused.conflict("petition.not-simple");
        }
    }

    static List<PetitionEvent> end(Live p, EndSimpleHandling c, Facts facts) {
        if (p.matter().track().simple() == null) {
            throw Refused.conflict("petition.not-handled-simply");
        }
        return List.of(new SimpleHandlingEnded(c.caseId(), facts.thisMinute(), c.reason(), terms(p, false, facts)));
    }

    /** Counted from the same day as the terms they take the place of; a term that is not owed is not made. */
    private static List<ClockChange> terms(Live p, boolean simple, Facts facts) {
        var matter = p.matter();
        if (p instanceof InWork work) {
            return Terms.answerDue(work, simple, facts);
        }
        var from = Recounting.hereSince(p, matter.receivedOn());
        var rule = simple ? "P26-accept" : "P08";
        var due = Terms.due(Clock.NOTICE, rule, matter.receivedOn(), from, facts);
        return matter.runs(Clock.NOTICE) ? List.of(due) : List.of();
    }
}

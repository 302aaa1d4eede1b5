package org.fengqiao.projections.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.fengqiao.domain.petition.CarryOverEvent.RulebookFollowed;
import org.fengqiao.domain.petition.CarryOverEvent.TermsMoved;
import org.fengqiao.domain.petition.CarryOverEvent.UnitFollowed;
import org.fengqiao.domain.petition.Instance;
import org.fengqiao.domain.petition.JointEvent.DrawnTogether;
import org.fengqiao.domain.petition.Petition;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PetitionGlance;
import org.fengqiao.domain.petition.PetitionLife;
import org.fengqiao.domain.petition.RecordEvent.PaperIssued;
import org.fengqiao.domain.petition.RecordEvent.PaperReplaced;
import org.fengqiao.domain.petition.RecordEvent.PetitionFellOverdue;
import org.fengqiao.domain.petition.RemedyEvent.OpinionServed;
import org.fengqiao.domain.petition.WallEvent.PetitionTakenOver;
import org.fengqiao.domain.petition.WallEvent.RecusalDeclined;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.tracking.Tracking.Step;
import org.fengqiao.projections.units.Units;

/** The steps a complainant sees (办理步骤), oldest first, each with the unit that has the case after it. */
record TrackedSteps(Units units, Predicate<String> shownTypes) {
    List<Step> of(CaseStory story) {
        var steps = new ArrayList<Step>();
        Petition petition = new Petition.Blank();
        for (var recorded : story.events()) {
            var event = recorded.event();
            petition = PetitionLife.evolve(petition, event);
            if (petition instanceof Petition.Live live && shownTypes.test(recorded.type())) {
                var holder = PetitionGlance.of(live).holder().unit();
                if (isInner(event, holder)) {
                    continue;
                }
                steps.add(
                        new Step(recorded.type() + otherwise(event, story), event.occurredAt(), units.nameOf(holder)));
            }
        }
        return List.copyOf(steps);
    }

    /** After the last word nothing more can be asked, and what waits to be opened cannot be downloaded yet. */
    private static String otherwise(PetitionEvent event, CaseStory story) {
        return switch (event) {
            case OpinionServed e when e.instance() == Instance.RE_REVIEW -> ".last";
            case PaperIssued e when story.glance().waitsToBeOpened(e.paper()) -> ".unopened";
            default -> "";
        };
    }

    /**
     * A late report is late among units, not towards the complainant; what an officer asked for himself is answered to
     * that officer; a superior that only sends instead of another is not the one that works on it.
     */
    private static boolean isInner(PetitionEvent event, UnitCode holder) {
        return switch (event) {
            case PetitionFellOverdue e -> e.clock().amongUnits();
            case RecusalDeclined e -> e.disclosed();
            case PaperIssued e -> !e.paper().kind().forComplainant();
            case PaperReplaced e -> !e.paper().kind().forComplainant();
            case PetitionTakenOver e -> !e.to().equals(holder);
            case UnitFollowed e -> !e.to().equals(holder);
            case TermsMoved e ->
                e.clocks().stream().allMatch(change -> change.clock().amongUnits());
            case RulebookFollowed e ->
                e.clocks().stream().allMatch(change -> change.clock().amongUnits());
            case DrawnTogether e -> e.to().unit().equals(e.from().unit());
            default -> false;
        };
    }
}

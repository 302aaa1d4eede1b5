package org.fengqiao.projections.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.fengqiao.domain.petition.CarryOverEvent.RulebookFollowed;
import org.fengqiao.domain.petition.CarryOverEvent.TermsMoved;
import org.fengqiao.domain.petition.CarryOverEvent.UnitFollowed;
import org.fengqiao.domain.petition.Contact;
import org.fengqiao.domain.petition.ContactEvent.ContactChosen;
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
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.domain.petition.RemedyEvent.ReviewRequested;
import org.fengqiao.domain.petition.RemedyEvent.ReviewWithdrawn;
import org.fengqiao.domain.petition.WallEvent.PetitionTakenOver;
import org.fengqiao.domain.petition.WallEvent.RecusalDeclined;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.history.CaseHistory.Recorded;
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
                steps.add(new Step(
                        recorded.type() + otherwise(recorded, story),
                        event.occurredAt(),
                        units.nameOf(holder),
                        event instanceof PaperIssued issued ? issued.paper().kind() : null));
            }
        }
        return List.copyOf(steps);
    }

    /** Each instance has its own name, and what waits to be opened cannot be downloaded yet. */
    private static String otherwise(Recorded recorded, CaseStory story) {
        return switch (recorded.event()) {
            case OpinionServed e when e.instance() == Instance.REVIEW -> ".review";
            case OpinionServed e -> last(e.instance());
            case ReviewRequested e -> last(e.instance());
            case ReviewWithdrawn e -> last(e.instance());
            case ReviewConcluded e -> last(e.instance());
            case PaperIssued e when story.glance().waitsToBeOpened(e.paper()) -> ".unopened";
            case ContactChosen e -> confidential(e.contact(), before(recorded, story));
            default -> "";
        };
    }

    private static String last(Instance instance) {
        return instance == Instance.RE_REVIEW ? ".last" : "";
    }

    private static Contact before(Recorded chosen, CaseStory story) {
        return story.told(ContactChosen.class)
                .filter(earlier -> earlier.recorded().sequence() < chosen.sequence())
                .reduce((_, later) -> later)
                .map(earlier -> earlier.event().contact())
                .orElse(Contact.NONE);
    }

    /** Whoever chose nothing else chose that. */
    private static String confidential(Contact chosen, Contact before) {
        var other = !chosen.means().equals(before.means()) || !Objects.equals(chosen.address(), before.address());
        if (other || chosen.confidential() == before.confidential()) {
            return "";
        }
        return chosen.confidential() ? ".confidential" : ".open";
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

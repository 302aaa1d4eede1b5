package org.fengqiao.projections.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.AnsweringEvent.OpinionGiven;
import org.fengqiao.domain.petition.AnsweringEvent.ReplyGiven;
import org.fengqiao.domain.petition.AnsweringEvent.TermExtended;
import org.fengqiao.domain.petition.HandlingEvent.PetitionAccepted;
import org.fengqiao.domain.petition.IntakeEvent.PetitionRegistered;
import org.fengqiao.domain.petition.Petition;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PetitionGlance;
import org.fengqiao.domain.petition.PetitionLife;
import org.fengqiao.domain.petition.SendingEvent.PetitionAssigned;
import org.fengqiao.domain.petition.SendingEvent.PetitionTransferred;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.tracking.Tracking.Leading;
import org.fengqiao.projections.tracking.Tracking.LeadingStep;
import org.fengqiao.projections.units.Units;

/**
 * The case of which another became a part, as the complainant of that other one sees it (主件进度): what offices do with it,
 * and nothing that tells of who lodged it. What is not listed here stays with its own complainant.
 *
 * @see "ADR 0024 joint petitions and repeats"
 */
record LeadingCase(Units units) {
    private static final Set<Class<? extends PetitionEvent>> TOLD = Set.of(
            PetitionRegistered.class,
            PetitionTransferred.class,
            PetitionAssigned.class,
            PetitionAccepted.class,
            TermExtended.class,
            OpinionGiven.class,
            ReplyGiven.class);

    Leading of(CaseStory story, Facts today) {
        var glance = story.glance();
        var next = Owed.next(glance);
        return new Leading(
                glance.state(),
                units.nameOf(glance.holder().unit()),
                next.map(deadline -> deadline.on()).orElse(null),
                next.filter(deadline -> deadline.isPastOn(today.today())).isPresent(),
                steps(story));
    }

    private List<LeadingStep> steps(CaseStory story) {
        var steps = new ArrayList<LeadingStep>();
        Petition petition = new Petition.Blank();
        for (var recorded : story.events()) {
            var event = recorded.event();
            petition = PetitionLife.evolve(petition, event);
            if (petition instanceof Petition.Live live && TOLD.contains(event.getClass())) {
                var holder = PetitionGlance.of(live).holder().unit();
                steps.add(new LeadingStep(recorded.type(), event.occurredAt(), units.nameOf(holder)));
            }
        }
        return List.copyOf(steps);
    }
}

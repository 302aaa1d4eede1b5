package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.petition.PetitionState.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.domain.petition.Petition;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PetitionGlance;
import org.fengqiao.domain.petition.PetitionLife;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.petition.SendingEvent.PetitionAssigned;
import org.fengqiao.domain.petition.SendingEvent.PetitionTransferred;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.petitionfile.PetitionFile.LifeStep;

/**
 * The steps of life across the top of a file (办理进程): those that were taken, with their days, and those still to come.
 * A step that was undone is not shown, one that never happened is not invented.
 */
final class LifeSteps {
    /** The main road in its order; from NOT_ACCEPTED to MERGED each stands in the place of the others. */
    private static final List<PetitionState> ROAD = List.of(
            RECEIVED,
            REGISTERED,
            ROUTED,
            OBJECTED,
            IN_WORK,
            NOT_ACCEPTED,
            ANSWERED,
            UNDER_REVIEW,
            WITHDRAWN,
            MERGED,
            CLOSED);

    private final Map<PetitionState, LocalDate> taken = new EnumMap<>(PetitionState.class);

    private LifeSteps() {}

    static List<LifeStep> of(CaseStory story) {
        var steps = new LifeSteps();
        Petition petition = new Petition.Blank();
        for (var recorded : story.events()) {
            petition = PetitionLife.evolve(petition, recorded.event());
            if (petition instanceof Petition.Live live) {
                steps.note(PetitionGlance.of(live).state(), recorded.event());
            }
        }
        steps.taken.put(RECEIVED, story.glance().receivedOn());
        return steps.list(story.glance().state());
    }

    private void note(PetitionState state, PetitionEvent event) {
        taken.keySet().removeIf(other -> ROAD.indexOf(other) > ROAD.indexOf(state));
        var sentAgain = event instanceof PetitionTransferred || event instanceof PetitionAssigned;
        if (sentAgain || !taken.containsKey(state)) {
            taken.put(state, event.occurredAt().day());
        }
    }

    private List<LifeStep> list(PetitionState now) {
        var steps = new ArrayList<LifeStep>();
        for (var state : ROAD) {
            if (taken.containsKey(state)) {
                steps.add(new LifeStep(state, taken.get(state), state == now));
            } else if (isToCome(state, now)) {
                steps.add(new LifeStep(state, null, false));
            }
        }
        return List.copyOf(steps);
    }

    private static boolean isToCome(PetitionState state, PetitionState now) {
        return switch (state) {
            case REGISTERED, IN_WORK, ANSWERED -> now.open() && ROAD.indexOf(state) > ROAD.indexOf(now);
            case CLOSED -> now != MERGED;
            case RECEIVED, ROUTED, OBJECTED, UNDER_REVIEW, NOT_ACCEPTED, WITHDRAWN, MERGED -> false;
        };
    }
}

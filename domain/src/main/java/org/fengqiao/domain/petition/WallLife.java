package org.fengqiao.domain.petition;

import org.fengqiao.domain.petition.Petition.*;
import org.fengqiao.domain.petition.WallEvent.*;

/** What walls and recusals leave of a petition (回避、隔离后的状态). */
final class WallLife {
    private WallLife() {}

    static Live after(Live live, WallEvent event) {
        var barred = live.matter().barred();
        return switch (event) {
            case AccusedNamed e ->
                barring(live, barred.accusing(barred.accused().and(e.accused())));
            case AccusedCorrected e -> barring(live, barred.accusing(e.is()));
            case PetitionTakenOver e -> takenOver(live, e);
            case InterestDisclosed e -> barring(live, barred.asking(new Barred.Asked(e.account(), true)));
            case RecusalRequested e -> barring(live, barred.asking(new Barred.Asked(e.account(), false)));
            case RecusalGranted e -> barring(live, barred.granted(e.account()));
            case RecusalLifted e -> barring(live, barred.lifted(e.account()));
            case RecusalDeclined e -> barring(live, barred.declined(e.account()));
        };
    }

    private static Live barring(Live live, Barred next) {
        return live.with(live.matter().barring(next));
    }

    /** What had been sent away is here again; what was accepted is worked on. */
    private static Live takenOver(Live live, PetitionTakenOver e) {
        var matter = live.matter();
        var next = matter.takenOver(e.from(), e.to(), e.stepsUndone());
        var sentAway = live instanceof Routed || live instanceof Objected;
        var comesBack = e.stepsUndone() > 0 || matter.holder().unit().equals(e.from());
        return sentAway && comesBack ? new Registered(next, e.occurredAt().day()) : live.with(next);
    }
}

package org.fengqiao.domain.petition;

import java.util.Set;
import org.fengqiao.domain.petition.Petition.Answered;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.Petition.Objected;
import org.fengqiao.domain.petition.Petition.Registered;
import org.fengqiao.domain.petition.Petition.Routed;
import org.fengqiao.domain.petition.TrackEvent.*;

/** What becomes of a petition that is handled out of the usual way (办理方式演进). */
final class TrackLife {
    private TrackLife() {}

    static Live after(Live live, TrackEvent event) {
        return switch (event) {
            case BodiesSettled e -> settled(live, e);
            case AgreementReached _ -> new Answered(live.matter(), null);
            case HandledSimply _,
                    SimpleHandlingEnded _,
                    ReceivedByLeader _,
                    ChargeTaken _,
                    ChargeEnded _,
                    EffectRecorded _ -> live;
        };
    }

    /** Where it was sent before, its sender stays; whoever is responsible may accept it and not object. */
    private static Live settled(Live live, BodiesSettled e) {
        var matter = live.matter().assistedBy(Set.copyOf(e.assisting()));
        var on = e.occurredAt().day();
        return switch (live) {
            case Registered _
            when e.moves() -> {
                var routing = new Routing(e.from().unit(), e.from().account(), null, matter.routing());
                yield new Routed(
                        matter.heldBy(new Holder(e.responsible(), null)).routed(routing), on, true);
            }
            case Routed _, Objected _
            when e.moves() -> new Routed(matter.heldBy(new Holder(e.responsible(), null)), on, true);
            case Routed routed -> new Routed(matter, routed.routedOn(), true);
            case Objected objected -> new Routed(matter, objected.routedOn(), true);
            case Live _ -> live.with(matter);
        };
    }
}

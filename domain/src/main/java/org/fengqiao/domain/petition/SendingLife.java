package org.fengqiao.domain.petition;

import java.time.LocalDate;
import org.fengqiao.domain.petition.Petition.*;
import org.fengqiao.domain.petition.SendingEvent.*;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/** What sending on, objecting and handing back leave of a petition (转送、交办后的状态). */
final class SendingLife {
    private SendingLife() {}

    static Live after(Live live, SendingEvent event) {
        var matter = live.matter();
        return switch (event) {
            case PetitionTransferred e ->
                routed(matter, e.from(), e.to(), null, e.occurredAt().day());
            case PetitionAssigned e ->
                routed(matter, e.from(), e.to(), e.term(), e.occurredAt().day());
            case RoutingObjected _ when live instanceof Routed routed -> new Objected(matter, routed.routedOn());
            case ObjectionUpheld e -> handedBack(matter, e);
            case ObjectionRejected _
            when live instanceof Objected objected -> new Routed(matter, objected.routedOn(), true);
            case RoutingObjected _, ObjectionRejected _ -> live;
        };
    }

    private static Live routed(Matter matter, Holder from, UnitCode to, @Nullable LocalDate term, LocalDate on) {
        var routing = new Routing(from.unit(), from.account(), term, matter.routing());
        return new Routed(matter.heldBy(new Holder(to, null)).routed(routing), on, false);
    }

    private static Live handedBack(Matter matter, ObjectionUpheld e) {
        var undone = matter.routing();
        var earlier = undone == null ? null : undone.earlier();
        return new Registered(
                matter.heldBy(e.backTo()).routed(earlier), e.occurredAt().day());
    }
}

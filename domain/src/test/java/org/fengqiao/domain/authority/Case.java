package org.fengqiao.domain.authority;

import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.unit.Suzhou;
import org.fengqiao.domain.unit.UnitCode;

/** A case for specs of authority: where it is, how it got there, and who asks. */
record Case(
        UnitCode holder,
        Optional<UnitCode> sender,
        boolean senderWaits,
        Set<UnitCode> held,
        Set<UnitCode> assisting,
        Walls walls) {
    static final String ID = "0196a3f0-0000-7000-8000-000000000001";

    static Case at(UnitCode holder) {
        return new Case(holder, Optional.empty(), false, Set.of(holder), Set.of(), Walls.NONE);
    }

    static Case sent(UnitCode from, UnitCode to) {
        return new Case(to, Optional.of(from), false, Set.of(from, to), Set.of(), Walls.NONE);
    }

    Case senderWaiting() {
        return new Case(holder, sender, true, held, assisting, walls);
    }

    Case assistedBy(UnitCode unit) {
        return new Case(holder, sender, senderWaits, held, Set.of(unit), walls);
    }

    Case about(UnitCode... units) {
        return walledBy(new Walls(Set.of(units), Set.of()));
    }

    Case walledBy(Walls next) {
        return new Case(holder, sender, senderWaits, held, assisting, next);
    }

    Involvement involvement() {
        return new Involvement(ID, holder, sender, senderWaits, held, assisting, walls);
    }

    boolean allows(Actor actor, Permission permission) {
        return Authority.ground(actor, permission, involvement().of(actor, Suzhou.today()))
                .isPresent();
    }

    static Actor.Staff officer(UnitCode unit) {
        return new Actor.Staff("officer", unit, Set.of(Duty.PETITION_OFFICER));
    }

    static Actor.Staff director(UnitCode unit) {
        return new Actor.Staff("director", unit, Set.of(Duty.PETITION_OFFICER, Duty.DIRECTOR));
    }

    static Actor.Staff with(Duty duty, UnitCode unit) {
        return new Actor.Staff("somebody", unit, Set.of(duty));
    }
}

package org.fengqiao.infra.engine;

import org.axonframework.messaging.MetaData;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.decision.Trace;
import org.fengqiao.domain.refusal.Refused;

/** How an actor stands in the envelope of a command (操作人标识). */
public final class Senders {
    public static final String HOUSE = "house";
    public static final String COMPLAINANT = "complainant";
    static final String OWN_CASE = "ownCase";

    private Senders() {}

    public static MetaData trace(Actor actor, String commandId) {
        return switch (actor) {
            case Actor.House _ -> trace(HOUSE, "", commandId);
            case Actor.Complainant c -> trace(COMPLAINANT, "", commandId).and(OWN_CASE, c.caseId());
            case Actor.Staff staff -> trace(staff.account(), staff.unit().value(), commandId);
        };
    }

    private static MetaData trace(String account, String unit, String commandId) {
        return MetaData.with(Trace.COMMAND, commandId)
                .and(Trace.ACCOUNT, account)
                .and(Trace.UNIT, unit);
    }

    /** @throws Refused {@code authority.no-such-account} */
    public static Actor named(String name, Roster roster) {
        return name.equals(HOUSE)
                ? new Actor.House()
                : roster.find(name)
                        .<Actor>map(staff -> staff)
                        .orElseThrow(() -> Refused.denied("authority.no-such-account"));
    }

    /** The account, or what stands for one. */
    public static String nameOf(Actor actor) {
        return switch (actor) {
            case Actor.House _ -> HOUSE;
            case Actor.Complainant _ -> COMPLAINANT;
            case Actor.Staff staff -> staff.account();
        };
    }
}

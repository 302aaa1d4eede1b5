package org.fengqiao.projections.proposal;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.fengqiao.projections.worklist.Kept;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals exist for somebody (建议的隔离). None that is about them. None that rests on a case that is kept from them,
 * but for what was sent to their unit: that they read, without the case; a wall of their own holds there too.
 *
 * @param keys of which none may stand in a row
 * @param own unit of the actor, to which a proposal may have been sent
 * @param auditing whether the actor reads what has nothing to do with the own unit
 * @param cases kept from the actor
 * @param inPerson those kept from the actor in person
 * @see "ADR 0028 proposals"
 */
record ShownProposals(
        List<String> keys, @Nullable UnitCode own, boolean auditing, Set<String> cases, Set<String> inPerson) {
    static ShownProposals to(Actor actor, UnitTree units, Beside beside) {
        return new ShownProposals(
                Kept.keysOf(actor, units),
                actor instanceof Actor.Staff staff ? staff.unit() : null,
                actor instanceof Actor.Staff staff && staff.has(Duty.AUDITOR),
                beside.casesKeptFrom(actor),
                beside.casesKeptInPersonFrom(actor));
    }

    /**
     * Of a list that is asked for another unit than the own one, only what stands in the own scope as well: who stands above
     * an addressee does not read what others proposed to it. Auditors read any.
     */
    Bson within() {
        return own == null || auditing ? condition() : and(eq(ProposalStore.SCOPE, own.value()), condition());
    }

    /** As a question to the store. */
    Bson condition() {
        var notAbout = nin(Kept.KEYS, keys);
        if (cases.isEmpty()) {
            return notAbout;
        }
        var sentToThem = eq(ProposalStore.ADDRESSEE, own == null ? "" : own.value());
        return and(notAbout, or(sentToThem, nin(ProposalStore.CASES, cases)), nin(ProposalStore.CASES, inPerson));
    }

    /** Of one row. */
    boolean shows(ProposalRow row) {
        var restsOn = row.entry().grounds().cases();
        var sentToThem = own != null && row.entry().addressee().is(own);
        return Collections.disjoint(row.kept().keys(), keys)
                && (sentToThem || Collections.disjoint(restsOn, cases))
                && Collections.disjoint(restsOn, inPerson);
    }
}

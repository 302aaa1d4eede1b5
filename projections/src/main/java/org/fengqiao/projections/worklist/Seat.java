package org.fengqiao.projections.worklist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.petition.Holder;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.domain.unit.UnitTree;

/**
 * Where a case is, and who may see it in a queue (所在与可见范围). All but scope and level follow from the case's events;
 * these two follow from the units as they stand.
 *
 * @param steps how it was sent there, the last step last; a step that an upheld objection undid is gone
 * @param scope the units that find it by equality
 */
record Seat(
        Holder holder,
        List<Step> steps,
        Set<UnitCode> involved,
        Set<UnitCode> assisting,
        Set<UnitCode> scope,
        UnitLevel level) {
    /** @param reportWanted whether the sender asked for a closing report */
    record Step(UnitCode from, boolean reportWanted) {}

    Seat {
        steps = List.copyOf(steps);
        involved = Set.copyOf(involved);
        assisting = Set.copyOf(assisting);
        scope = Set.copyOf(scope);
    }

    static Seat at(UnitCode unit) {
        return new Seat(new Holder(unit, null), List.of(), Set.of(unit), Set.of(), Set.of(unit), UnitLevel.COMMUNITY);
    }

    Seat heldBy(Holder next) {
        return new Seat(next, steps, with(involved, next.unit()), assisting, scope, level);
    }

    Seat takenBy(String account) {
        return heldBy(new Holder(holder.unit(), account));
    }

    Seat sentTo(UnitCode to, Step step) {
        var next = new ArrayList<>(steps);
        next.add(step);
        return new Seat(new Holder(to, null), next, with(involved, to), assisting, scope, level);
    }

    Seat handedBackTo(Holder sender) {
        return handedBackTo(sender, 1);
    }

    /** @param undone how many of the last steps are taken back */
    Seat handedBackTo(Holder sender, int undone) {
        var next = steps.subList(0, Math.max(0, steps.size() - undone));
        return new Seat(sender, next, with(involved, sender.unit()), assisting, scope, level);
    }

    Seat assistedBy(UnitCode unit) {
        return new Seat(holder, steps, involved, with(assisting, unit), scope, level);
    }

    Seat notAssistedBy(UnitCode unit) {
        var next = new HashSet<>(assisting);
        next.remove(unit);
        return new Seat(holder, steps, involved, next, scope, level);
    }

    Involvement involvement(String caseId, boolean senderWaits) {
        var last = steps.isEmpty() ? Optional.<Step>empty() : Optional.of(steps.getLast());
        var waits = senderWaits || last.filter(Step::reportWanted).isPresent();
        return new Involvement(caseId, holder.unit(), last.map(Step::from), waits, involved, assisting);
    }

    Seat in(UnitTree units, String caseId, boolean senderWaits) {
        var reach = involvement(caseId, senderWaits).scope(units);
        var holderLevel = units.find(holder.unit()).map(UnitTree.Node::level).orElse(level);
        return new Seat(holder, steps, involved, assisting, reach, holderLevel);
    }

    /** Whose desk it lies on: a person's, or nobody's at that unit. One value, so that a queue of both is two keys. */
    static String desk(Holder holder) {
        return holder.unit() + "/" + (holder.account() == null ? "" : holder.account());
    }

    private static Set<UnitCode> with(Set<UnitCode> units, UnitCode unit) {
        var next = new HashSet<>(units);
        next.add(unit);
        return next;
    }
}

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
import org.jspecify.annotations.Nullable;

/**
 * Where a case is, and who may see it in a queue (所在与可见范围). All but the reach follow from the case's events;
 * that follows from the units as they stand.
 *
 * @param steps how it was sent there, the last step last; a step that an upheld objection undid is gone
 * @param kept from whom it is kept
 */
record Seat(Holder holder, List<Step> steps, Set<UnitCode> involved, Set<UnitCode> assisting, Reach reach, Kept kept) {
    /**
     * How far up it is seen (可见范围).
     *
     * @param scope the units that find it by equality
     * @param desk the unit where its file is kept: the holder, or who sent it to an outside body
     */
    record Reach(Set<UnitCode> scope, UnitCode desk, UnitLevel level) {
        Reach {
            scope = Set.copyOf(scope);
        }
    }

    /** @param reportWanted whether the sender asked for a closing report */
    record Step(UnitCode from, boolean reportWanted) {}

    Seat {
        steps = List.copyOf(steps);
        involved = Set.copyOf(involved);
        assisting = Set.copyOf(assisting);
    }

    static Seat at(UnitCode unit) {
        return new Seat(
                new Holder(unit, null),
                List.of(),
                Set.of(unit),
                Set.of(),
                new Reach(Set.of(unit), unit, UnitLevel.COMMUNITY),
                Kept.FROM_NOBODY);
    }

    Seat heldBy(Holder next) {
        return new Seat(next, steps, with(involved, next.unit()), assisting, reach, kept);
    }

    Seat takenBy(String account) {
        return heldBy(new Holder(holder.unit(), account));
    }

    Seat sentTo(UnitCode to, Step step) {
        var next = new ArrayList<>(steps);
        next.add(step);
        return new Seat(new Holder(to, null), next, with(involved, to), assisting, reach, kept);
    }

    Seat handedBackTo(Holder sender) {
        return handedBackTo(sender, 1);
    }

    /** @param undone how many of the last steps are taken back */
    Seat handedBackTo(Holder sender, int undone) {
        var next = steps.subList(0, Math.max(0, steps.size() - undone));
        return new Seat(sender, next, with(involved, sender.unit()), assisting, reach, kept);
    }

    Seat assistedBy(UnitCode unit) {
        return new Seat(holder, steps, involved, with(assisting, unit), reach, kept);
    }

    /** These and no others. */
    Seat assistedBy(Set<UnitCode> units) {
        return new Seat(holder, steps, involved, units, reach, kept);
    }

    Seat notAssistedBy(UnitCode unit) {
        var next = new HashSet<>(assisting);
        next.remove(unit);
        return new Seat(holder, steps, involved, next, reach, kept);
    }

    Seat keptFrom(Kept next) {
        var account = holder.account();
        var away = account != null && next.walls().keepOut(account);
        var stays = away ? new Holder(holder.unit(), null) : holder;
        return new Seat(stays, steps, involved, assisting, reach, next);
    }

    /** @param undone how many of the last steps the superior would have taken to itself */
    Seat takenOver(UnitCode from, UnitCode to, int undone) {
        var next = holder.unit().equals(from) ? heldBy(new Holder(to, null)) : this;
        var way = steps.stream()
                .map(step -> step.from().equals(from) ? new Step(to, step.reportWanted()) : step)
                .toList();
        var rest = way.subList(0, Math.max(0, way.size() - undone));
        return new Seat(next.holder, rest, next.involved, assisting, reach, kept);
    }

    /**
     * A successor stands where a unit stood.
     *
     * @param account who goes on with it there
     * @param undone how many of the last steps it then had taken to itself
     */
    Seat followed(UnitCode from, UnitCode to, @Nullable String account, int undone) {
        var next = holder.unit().equals(from) ? new Holder(to, account) : holder;
        var way = steps.stream()
                .map(step -> step.from().equals(from) ? new Step(to, step.reportWanted()) : step)
                .toList();
        var rest = way.subList(0, Math.max(0, way.size() - undone));
        var helping = new HashSet<UnitCode>();
        assisting.forEach(unit -> helping.add(unit.equals(from) ? to : unit));
        helping.remove(next.unit());
        var units = involved.contains(from) ? with(involved, to) : involved;
        return new Seat(next, rest, units, helping, reach, kept);
    }

    Involvement involvement(String caseId, boolean senderWaits) {
        var last = steps.isEmpty() ? Optional.<Step>empty() : Optional.of(steps.getLast());
        var waits = senderWaits || last.filter(Step::reportWanted).isPresent();
        return new Involvement(caseId, holder.unit(), last.map(Step::from), waits, involved, assisting, kept.walls());
    }

    Seat in(UnitTree units, String caseId, boolean senderWaits) {
        var about = involvement(caseId, senderWaits);
        var at = units.find(holder.unit()).map(UnitTree.Node::level).orElse(reach.level());
        var seen = new Reach(about.scope(units), about.desk(units), at);
        return new Seat(holder, steps, involved, assisting, seen, kept);
    }

    /** On whose desk it lies: a person's, or nobody's at the unit where its file is kept. */
    String desk() {
        return desk(reach.desk().equals(holder.unit()) ? holder : new Holder(reach.desk(), null));
    }

    /** One value, so that a queue of a person's and nobody's is two keys. */
    static String desk(Holder holder) {
        return holder.unit() + "/" + (holder.account() == null ? "" : holder.account());
    }

    /** The unit of {@link #desk}. */
    static UnitCode unitOf(String desk) {
        return UnitCode.of(desk.substring(0, desk.indexOf('/')));
    }

    private static Set<UnitCode> with(Set<UnitCode> units, UnitCode unit) {
        var next = new HashSet<>(units);
        next.add(unit);
        return next;
    }
}

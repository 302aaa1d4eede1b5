package org.fengqiao.domain.authority;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitTree;

/**
 * The units that a case has to do with (案件关联单位), as authority and scope need them.
 *
 * @param caseId which case
 * @param holder the unit that has it now
 * @param sender the unit that sent it there and may decide on an objection
 * @param senderWaits whether an objection is before the sender, or a closing report was asked for by it
 * @param involved every unit that ever received or passed it on
 * @param assisting the units that assist now
 * @param walls who must not learn of it, whatever else connects them
 * @see "ADR 0005 one authority function"
 */
public record Involvement(
        String caseId,
        UnitCode holder,
        Optional<UnitCode> sender,
        boolean senderWaits,
        Set<UnitCode> involved,
        Set<UnitCode> assisting,
        Walls walls) {
    public Involvement {
        involved = Set.copyOf(involved);
        assisting = Set.copyOf(assisting);
    }

    /** What lies with this unit and has to do with no other: no case, but its queue, its reports and whatever is its own. */
    public static Involvement at(UnitCode unit) {
        return new Involvement("", unit, Optional.empty(), false, Set.of(), Set.of(), Walls.NONE);
    }

    /** How the actor stands to what is not there yet and would be brought to this unit; {@code NEW} or {@code NONE}. */
    public static Set<Relation> bringing(UnitCode unit, Actor actor, UnitTree units) {
        return switch (actor) {
            case Actor.Staff staff
            when !staff.unit().equals(unit) && !units.isAbove(staff.unit(), unit) -> EnumSet.of(Relation.NONE);
            case Actor _ -> EnumSet.of(Relation.NEW);
        };
    }

    /** All relations in which the actor stands to the case; {@code NONE} or {@code WALLED} alone when there is none. */
    public Set<Relation> of(Actor actor, UnitTree units) {
        var relations = EnumSet.noneOf(Relation.class);
        switch (actor) {
            case Actor.Complainant complainant when complainant.caseId().equals(caseId) -> relations.add(Relation.OWN);
            case Actor.Complainant _, Actor.House _ -> {}
            case Actor.Staff staff when walls.keepOut(staff, units) -> relations.add(Relation.WALLED);
            case Actor.Staff staff -> relations.addAll(ofUnit(staff.unit(), units));
        }
        return relations.isEmpty() ? EnumSet.of(Relation.NONE) : relations;
    }

    /**
     * All units whose staff have the case in their queue: holder, those above, who assists, who is waited for; none
     * behind a wall. A row holds it and is found by equality.
     */
    public Set<UnitCode> scope(UnitTree units) {
        var scope = new TreeSet<>(units.upFrom(holder));
        scope.addAll(units.upFrom(desk(units)));
        scope.addAll(assisting);
        if (senderWaits) {
            sender.ifPresent(scope::add);
        }
        scope.removeIf(unit -> walls.keepOut(unit, units));
        return Collections.unmodifiableSet(scope);
    }

    private Set<Relation> ofUnit(UnitCode unit, UnitTree units) {
        var relations = EnumSet.noneOf(Relation.class);
        var desk = desk(units);
        if (unit.equals(holder) || unit.equals(desk)) {
            relations.add(Relation.HOLDER);
        }
        if (units.isAbove(unit, holder) || units.isAbove(unit, desk)) {
            relations.add(Relation.ABOVE);
        }
        if (sender.filter(unit::equals).isPresent()) {
            relations.add(Relation.SENDER);
            if (senderWaits) {
                relations.add(Relation.AWAITING);
            }
        }
        if (involved.stream().anyMatch(other -> other.equals(unit) || units.isAbove(unit, other))) {
            relations.add(Relation.INVOLVED);
        }
        if (assisting.contains(unit)) {
            relations.add(Relation.ASSISTING);
        }
        return relations;
    }

    /** Where the file is kept (案卷所在): an outside body does not work here, so who sent the case there records what it did. */
    public UnitCode desk(UnitTree units) {
        return units.find(holder)
                .filter(node -> node.kind() == UnitKind.OUTSIDE)
                .flatMap(_ -> sender)
                .orElse(holder);
    }
}

package org.fengqiao.domain.authority;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitTree;

/**
 * The units that a case has to do with (案件关联单位), as authority and scope need them.
 *
 * @param caseId which case
 * @param holder the unit that has it now
 * @param sender the unit that sent it there and may decide on an objection
 * @param involved every unit that ever received or passed it on
 * @param assisting the units that assist now
 */
public record Involvement(
        String caseId, UnitCode holder, Optional<UnitCode> sender, Set<UnitCode> involved, Set<UnitCode> assisting) {
    public Involvement {
        involved = Set.copyOf(involved);
        assisting = Set.copyOf(assisting);
    }

    /** All relations in which the actor stands to the case; {@code NONE} alone when there is none. */
    public Set<Relation> of(Actor actor, UnitTree units) {
        var relations = EnumSet.noneOf(Relation.class);
        switch (actor) {
            case Actor.Complainant complainant when complainant.caseId().equals(caseId) -> relations.add(Relation.OWN);
            case Actor.Complainant _, Actor.House _ -> {}
            case Actor.Staff staff -> relations.addAll(ofUnit(staff.unit(), units));
        }
        return relations.isEmpty() ? EnumSet.of(Relation.NONE) : relations;
    }

    private Set<Relation> ofUnit(UnitCode unit, UnitTree units) {
        var relations = EnumSet.noneOf(Relation.class);
        if (unit.equals(holder) || standsInForOutsideBody(unit, units)) {
            relations.add(Relation.HOLDER);
        }
        if (units.isAbove(unit, holder)) {
            relations.add(Relation.ABOVE);
        }
        if (sender.filter(unit::equals).isPresent()) {
            relations.add(Relation.SENDER);
        }
        if (involved.stream().anyMatch(other -> other.equals(unit) || units.isAbove(unit, other))) {
            relations.add(Relation.INVOLVED);
        }
        if (assisting.contains(unit)) {
            relations.add(Relation.ASSISTING);
        }
        return relations;
    }

    /** An outside body does not work here: who sent the case there records what it did. */
    private boolean standsInForOutsideBody(UnitCode unit, UnitTree units) {
        return sender.filter(unit::equals).isPresent()
                && units.find(holder)
                        .filter(node -> node.kind() == UnitKind.OUTSIDE)
                        .isPresent();
    }
}

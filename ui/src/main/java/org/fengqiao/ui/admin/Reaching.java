package org.fengqiao.ui.admin;

import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.projections.worklist.StillOpen;

/**
 * How many open cases a change of words is about (涉及的未办结件), said before it is made: those that may still come to such a
 * paper or such a choice. What was issued or chosen stays.
 */
record Reaching(House house) {
    String paper(PaperKind kind) {
        var cases = house.paperForms().openCases(house.staff(), kind);
        return house.speech().say("admin.reach.paper", reach(StillOpen.to(kind), cases));
    }

    String reason(ReasonUse use) {
        var cases = house.desk().reasons().openCases(house.staff(), use);
        return house.speech().say("admin.reach.reason", reach(StillOpen.to(use), cases));
    }

    String signatory(UnitRow unit) {
        var cases = house.signing().openCases(house.staff(), unit.code());
        return house.speech().say("admin.reach.signatory", unit.name(), cases);
    }

    private String reach(StillOpen which, long cases) {
        return house.speech().say("admin.reach." + which.name(), cases);
    }
}

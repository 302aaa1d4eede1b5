package org.fengqiao.ui.admin;

import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.reason.ReasonUse;
import org.fengqiao.projections.units.Units.UnitRow;
import org.fengqiao.projections.worklist.StillOpen;

/**
 * How many open cases a change of words is about (涉及的未办结件), said before it is made: those that may still get such a
 * paper or come to such a choice. What was issued or chosen stays.
 */
record Reaching(House house) {
    String paper(PaperKind kind) {
        var cases = house.paperForms().openCases(house.staff(), kind);
        return house.speech().say("admin.reach.paper", cases);
    }

    String reason(ReasonUse use) {
        var cases = house.desk().reasons().openCases(house.staff(), use);
        var reach = house.speech().say("admin.reach." + StillOpen.to(use).name(), cases);
        return house.speech().say("admin.reach.reason", reach);
    }

    String signatory(UnitRow unit) {
        var cases = house.signing().openCases(house.staff(), unit.code());
        return house.speech().say("admin.reach.signatory", unit.name(), cases);
    }
}

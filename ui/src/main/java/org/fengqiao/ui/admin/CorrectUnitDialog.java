package org.fengqiao.ui.admin;

import org.fengqiao.domain.organisation.UnitCorrection;
import org.fengqiao.domain.organisation.UnitEntry;
import org.fengqiao.domain.organisation.UnitFact;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.projections.history.HouseHistory.Entered;
import org.fengqiao.projections.units.Units.UnitRow;
import org.jspecify.annotations.Nullable;

/** 单位更正. */
class CorrectUnitDialog extends CorrectionDialog<UnitFact> {
    private static final long serialVersionUID = 1;

    private final transient UnitRow unit;
    private final int number;

    CorrectUnitDialog(House house, UnitRow unit, Entered<UnitEntry, UnitFact> entered, String entry, Runnable done) {
        super(
                house,
                unit.name(),
                entry,
                entered.entry().step().facts(),
                fact -> field(house, entered.entry(), fact),
                done);
        this.unit = unit;
        this.number = entered.number();
    }

    private static RightValue field(House house, UnitEntry entry, UnitFact fact) {
        var label = house.speech().name(fact);
        return switch (fact) {
            case NAME -> RightValue.text(label, entry.name(), false);
            case KIND -> RightValue.choice(house, label, UnitKind.values(), entry.kind());
            case LEVEL -> RightValue.choice(house, label, UnitLevel.values(), entry.level());
            case SUPERIOR -> RightValue.unit(house, label, entry.superior(), true);
            case DAY -> RightValue.day(house, label, entry.day());
        };
    }

    @Override
    protected void correct(UnitFact wrong, @Nullable String right, String why, String id) {
        house.unitKeeping().correct(house.staff(), unit.code(), number, new UnitCorrection(wrong, right), why, id);
    }
}

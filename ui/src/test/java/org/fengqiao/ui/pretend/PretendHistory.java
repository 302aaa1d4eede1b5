package org.fengqiao.ui.pretend;

import static org.fengqiao.ui.pretend.PretendCategories.NEXT_YEAR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.fengqiao.domain.account.AccountEntry;
import org.fengqiao.domain.account.AccountFact;
import org.fengqiao.domain.account.AccountStep;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.classification.CategoryEntry;
import org.fengqiao.domain.classification.CategoryFact;
import org.fengqiao.domain.classification.CategoryStep;
import org.fengqiao.domain.organisation.UnitEntry;
import org.fengqiao.domain.organisation.UnitFact;
import org.fengqiao.domain.organisation.UnitStep;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.projections.history.HouseHistory;

/** A unit that was renamed, and whose name was corrected; an account and a category with one entry each. */
final class PretendHistory implements HouseHistory {
    private static final LocalDate OPENED = LocalDate.of(2020, 1, 1);
    private static final Instant AT = Instant.parse("2026-11-20T01:00:00Z");

    @Override
    public List<Entered<UnitEntry, UnitFact>> ofUnit(Actor actor, UnitCode code) {
        var opened = new UnitEntry(UnitStep.OPENED, OPENED, "双塔", UnitKind.CENTRE, UnitLevel.STREET, PretendUnits.GUSU);
        var renamed = new UnitEntry(UnitStep.RENAMED, LocalDate.of(2026, 5, 1), "双塔街道", null, null, null);
        var misspelt = new Correction<>(UnitFact.NAME, "双搭街道", "双塔街道", "打错字", "wang", AT);
        return List.of(
                new Entered<>(1, opened, "wang", AT, List.of()),
                new Entered<>(2, renamed, "wang", AT, List.of(misspelt)));
    }

    @Override
    public List<Entered<AccountEntry, AccountFact>> ofAccount(Actor actor, String account) {
        var duties = EnumSet.of(Duty.MEDIATOR);
        var entry = new AccountEntry(AccountStep.OPENED, OPENED, null, PretendUnits.GUSU, duties);
        return List.of(new Entered<>(1, entry, "wang", AT, List.of()));
    }

    @Override
    public List<Entered<CategoryEntry, CategoryFact>> ofCategory(Actor actor, String code) {
        var added = new CategoryEntry(CategoryStep.ADDED, OPENED, "物业管理", "Property management", null, false);
        var taken = new CategoryEntry(CategoryStep.RENAMED, NEXT_YEAR, "小区物业", null, null, true);
        var planned = new CategoryEntry(CategoryStep.RENAMED, NEXT_YEAR, "物业服务", null, null, false);
        return List.of(
                new Entered<>(1, added, "wang", AT, List.of()),
                new Entered<>(2, taken, "wang", AT, List.of(), new Withdrawal("wang", AT)),
                new Entered<>(3, planned, "wang", AT, List.of()));
    }
}

package org.fengqiao.domain.account;

import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.domain.account.AccountEvent.AccountClosed;
import org.fengqiao.domain.account.AccountEvent.AccountMoved;
import org.fengqiao.domain.account.AccountEvent.AccountOpened;
import org.fengqiao.domain.account.AccountEvent.DutiesChanged;
import org.fengqiao.domain.account.AccountEvent.PersonRenamed;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.unit.UnitCode;

/** The states of an account (账号状态). */
public sealed interface Account {
    /** Nobody has opened it yet. */
    record Blank() implements Account {}

    /**
     * 在用: may sign in and act.
     *
     * @param unitSince since when it belongs to the unit
     * @param dutiesSince since when it has these duties
     */
    record Open(UnitCode unit, LocalDate unitSince, Set<Duty> duties, LocalDate dutiesSince) implements Account {
        LocalDate lastChange() {
            return unitSince.isAfter(dutiesSince) ? unitSince : dutiesSince;
        }
    }

    /** 已停用. */
    record Closed(LocalDate on) implements Account {}

    static Account evolve(Account account, AccountEvent event) {
        return switch (event) {
            case AccountOpened e -> new Open(e.unit(), e.from(), e.duties(), e.from());
            case AccountMoved e
            when account instanceof Open open -> new Open(e.unit(), e.from(), open.duties(), open.dutiesSince());
            case DutiesChanged e
            when account instanceof Open open -> new Open(open.unit(), open.unitSince(), e.duties(), e.from());
            case AccountClosed e -> new Closed(e.on());
            case AccountMoved _, DutiesChanged _, PersonRenamed _ -> account;
        };
    }
}

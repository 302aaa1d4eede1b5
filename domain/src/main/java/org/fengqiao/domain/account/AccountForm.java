package org.fengqiao.domain.account;

import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/** Where an account belonged with which duties from a day on (任职情况); without any once it was closed. */
public record AccountForm(LocalDate from, UnitCode unit, Set<Duty> duties, boolean open) {
    public AccountForm {
        duties = Set.copyOf(duties);
    }

    static AccountForm after(@Nullable AccountForm was, AccountEntry entry) {
        if (was == null || entry.begins()) {
            return new AccountForm(entry.day(), entry.requiredUnit(), entry.requiredDuties(), true);
        }
        return switch (entry.step()) {
            case OPENED, MOVED -> new AccountForm(entry.day(), entry.requiredUnit(), was.duties, was.open);
            case DUTIES_CHANGED -> new AccountForm(entry.day(), was.unit, entry.requiredDuties(), was.open);
            case CLOSED -> new AccountForm(entry.day(), was.unit, Set.of(), false);
        };
    }
}

package org.fengqiao.domain.account;

import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What an entry about an account should have said (更正内容). Exactly one of the values is set, as its fact asks.
 *
 * @param name for NAME, under that person's key
 * @param value for UNIT (code), DUTIES (their names in order, joined by commas) and DAY (ISO date)
 */
public record AccountCorrection(
        AccountFact fact, @Nullable Sealed name, @Nullable String value) {
    public static AccountCorrection ofName(Sealed name) {
        return new AccountCorrection(AccountFact.NAME, name, null);
    }

    public static AccountCorrection ofValue(AccountFact fact, String value) {
        return new AccountCorrection(fact, null, value);
    }

    public static AccountCorrection ofDuties(Set<Duty> duties) {
        return ofValue(
                AccountFact.DUTIES,
                Duties.inOrder(duties).stream().map(Duty::name).collect(Collectors.joining(",")));
    }
}

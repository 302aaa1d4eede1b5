package org.fengqiao.domain.account;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.correction.Corrected;
import org.fengqiao.domain.correction.Entry;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was entered of an account (账号登记事项), as corrected since. What its step does not tell is null.
 *
 * @param day from which it holds; of a closing the first day without it
 * @param name told by the opening
 */
public record AccountEntry(
        AccountStep step,
        LocalDate day,
        @Nullable Sealed name,
        @Nullable UnitCode unit,
        @Nullable Set<Duty> duties) implements Entry<AccountEntry> {
    public AccountEntry {
        duties = duties == null ? null : Duties.inOrder(duties);
    }

    @Override
    public boolean begins() {
        return step == AccountStep.OPENED;
    }

    @Override
    public boolean touches(AccountEntry other) {
        return step.touches(other.step);
    }

    /** For an opening or a move. */
    UnitCode requiredUnit() {
        return requireNonNull(unit);
    }

    /** For an opening or a change of duties. */
    Set<Duty> requiredDuties() {
        return requireNonNull(duties);
    }

    AccountEntry named(Sealed next) {
        return new AccountEntry(step, day, next, unit, duties);
    }

    /** What it says of one fact, in the shape of a correction; only of facts that its step tells. */
    public AccountCorrection says(AccountFact fact) {
        return switch (fact) {
            case NAME -> AccountCorrection.ofName(requireNonNull(name));
            case UNIT -> AccountCorrection.ofValue(fact, requiredUnit().value());
            case DUTIES -> AccountCorrection.ofDuties(requiredDuties());
            case DAY -> AccountCorrection.ofValue(fact, day.toString());
        };
    }

    /** Refuses what its step does not tell and what cannot be read. */
    AccountEntry corrected(AccountCorrection is) {
        Corrected.checkTold(step.facts(), is.fact());
        if ((is.fact() == AccountFact.NAME) != (is.name() != null)) {
            throw Corrected.unknownValue();
        }
        return switch (is.fact()) {
            case NAME -> named(requireNonNull(is.name()));
            case UNIT -> new AccountEntry(step, day, name, UnitCode.of(Corrected.text(is.value())), duties);
            case DUTIES -> new AccountEntry(step, day, name, unit, duties(Corrected.text(is.value())));
            case DAY -> new AccountEntry(step, Corrected.day(is.value()), name, unit, duties);
        };
    }

    private static Set<Duty> duties(String names) {
        return Arrays.stream(names.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> Corrected.name(Duty.class, name))
                .collect(Collectors.toSet());
    }
}

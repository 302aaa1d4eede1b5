package org.fengqiao.domain.account;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.account.AccountEvent.AccountClosed;
import org.fengqiao.domain.account.AccountEvent.AccountCorrected;
import org.fengqiao.domain.account.AccountEvent.AccountMoved;
import org.fengqiao.domain.account.AccountEvent.AccountOpened;
import org.fengqiao.domain.account.AccountEvent.DutiesChanged;
import org.fengqiao.domain.account.AccountEvent.PersonRenamed;
import org.fengqiao.domain.correction.Entries;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * All that was entered of an account, as corrected since (账号履历): who had which duty where on which date follows from it
 * and from nothing else.
 */
public record AccountHistory(Entries<AccountEntry> entries) {
    public static final AccountHistory NONE = new AccountHistory(Entries.none());

    public AccountHistory after(AccountEvent event) {
        return new AccountHistory(
                switch (event) {
                    case AccountOpened e ->
                        entries.and(new AccountEntry(AccountStep.OPENED, e.from(), e.name(), e.unit(), e.duties()));
                    case AccountMoved e ->
                        entries.and(new AccountEntry(AccountStep.MOVED, e.from(), null, e.unit(), null));
                    case DutiesChanged e ->
                        entries.and(new AccountEntry(AccountStep.DUTIES_CHANGED, e.from(), null, null, e.duties()));
                    case AccountClosed e -> entries.and(new AccountEntry(AccountStep.CLOSED, e.on(), null, null, null));
                    case PersonRenamed e -> entries.correct(1, entries.get(1).named(e.name()));
                    case AccountCorrected e -> corrected(e.entry(), e.is()).entries();
                });
    }

    /** Its forms, each from its day until the next; the last one is today's. */
    public List<AccountForm> forms() {
        var forms = new ArrayList<AccountForm>();
        @Nullable AccountForm last = null;
        for (var entry : entries.inForce()) {
            last = AccountForm.after(last, entry);
            forms.add(last);
        }
        return List.copyOf(forms);
    }

    /** The same history in which that entry says what it should have said. */
    public AccountHistory corrected(int number, AccountCorrection is) {
        return new AccountHistory(entries.correct(number, entries.get(number).corrected(is)));
    }

    /** What the person is called now. */
    public Sealed name() {
        return requireNonNull(entries.get(1).name());
    }

    public AccountForm now() {
        return forms().getLast();
    }

    /** The day of the last entry that tells of what such a step tells. */
    LocalDate since(AccountStep step) {
        return entries.inForce().stream()
                .filter(entry -> entry.step().touches(step))
                .reduce((_, later) -> later)
                .orElseThrow()
                .day();
    }
}

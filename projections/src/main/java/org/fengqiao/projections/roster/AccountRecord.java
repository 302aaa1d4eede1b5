package org.fengqiao.projections.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.account.AccountEvent;
import org.fengqiao.domain.account.AccountForm;
import org.fengqiao.domain.account.AccountHistory;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * An account with all that was entered of it (账号履历), and the forms that follow from that, oldest first.
 *
 * @param position sequence of its last event
 */
record AccountRecord(String id, AccountHistory history, List<AccountForm> forms, long position) implements Row {
    static AccountRecord of(String id, AccountHistory history, long position) {
        return new AccountRecord(id, history, history.forms(), position);
    }

    static AccountRecord after(@Nullable AccountRecord before, AccountEvent event, long position) {
        var history = before == null ? AccountHistory.NONE : before.history();
        return of(event.account(), history.after(event), position);
    }

    /** Of the person, sealed. */
    Sealed name() {
        return history.name();
    }

    AccountForm now() {
        return forms.getLast();
    }

    LocalDate openedOn() {
        return forms.getFirst().from();
    }

    /** The day of the last entry that tells where it belongs. */
    LocalDate lastMove() {
        return history.entries().inForce().stream()
                .filter(entry -> entry.unit() != null)
                .reduce((_, later) -> later)
                .orElseThrow()
                .day();
    }

    @Nullable
    LocalDate closedOn() {
        return now().open() ? null : now().from();
    }

    /** Which of the forms held on that day; empty before the first. */
    Optional<AccountForm> on(LocalDate day) {
        return forms.stream().filter(form -> !form.from().isAfter(day)).reduce((_, later) -> later);
    }
}

package org.fengqiao.projections.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.account.AccountEvent;
import org.fengqiao.domain.account.AccountEvent.AccountClosed;
import org.fengqiao.domain.account.AccountEvent.AccountMoved;
import org.fengqiao.domain.account.AccountEvent.AccountOpened;
import org.fengqiao.domain.account.AccountEvent.DutiesChanged;
import org.fengqiao.domain.account.AccountEvent.PersonRenamed;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.store.Row;
import org.jspecify.annotations.Nullable;

/**
 * An account with all that it ever was (账号履历), oldest first.
 *
 * @param name of the person, sealed
 * @param position sequence of its last event
 */
record AccountRecord(String id, Sealed name, List<Form> forms, long position) implements Row {
    /** Where it belonged with which duties from a day on; without any once it was closed. */
    record Form(LocalDate from, UnitCode unit, Set<Duty> duties, boolean open) {
        Form {
            duties = Set.copyOf(duties);
        }
    }

    AccountRecord {
        forms = List.copyOf(forms);
    }

    Form now() {
        return forms.getLast();
    }

    LocalDate openedOn() {
        return forms.getFirst().from();
    }

    @Nullable
    LocalDate closedOn() {
        return now().open() ? null : now().from();
    }

    /** Which of the forms held on that day; empty before the first. */
    Optional<Form> on(LocalDate day) {
        return forms.stream().filter(form -> !form.from().isAfter(day)).reduce((_, later) -> later);
    }

    static AccountRecord after(@Nullable AccountRecord before, AccountEvent event, long position) {
        if (before == null) {
            if (event instanceof AccountOpened e) {
                return new AccountRecord(
                        e.account(), e.name(), List.of(new Form(e.from(), e.unit(), e.duties(), true)), position);
            }
            throw new IllegalStateException("no account before " + event.account());
        }
        var was = before.now();
        return switch (event) {
            case AccountOpened e ->
                before.named(e.name()).then(new Form(e.from(), e.unit(), e.duties(), true), position);
            case AccountMoved e -> before.then(new Form(e.from(), e.unit(), was.duties(), was.open()), position);
            case DutiesChanged e -> before.then(new Form(e.from(), was.unit(), e.duties(), was.open()), position);
            case AccountClosed e -> before.then(new Form(e.on(), was.unit(), Set.of(), false), position);
            case PersonRenamed e -> new AccountRecord(before.id(), e.name(), before.forms(), position);
        };
    }

    private AccountRecord named(Sealed next) {
        return new AccountRecord(id, next, forms, position);
    }

    private AccountRecord then(Form form, long next) {
        var all = new ArrayList<>(forms);
        all.add(form);
        return new AccountRecord(id, name, all, next);
    }
}

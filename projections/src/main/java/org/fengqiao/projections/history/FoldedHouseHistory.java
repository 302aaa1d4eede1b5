package org.fengqiao.projections.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.domain.account.AccountCorrection;
import org.fengqiao.domain.account.AccountEntry;
import org.fengqiao.domain.account.AccountEvent;
import org.fengqiao.domain.account.AccountEvent.AccountCorrected;
import org.fengqiao.domain.account.AccountFact;
import org.fengqiao.domain.account.AccountHistory;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.classification.CategoryEntry;
import org.fengqiao.domain.classification.CategoryEvent;
import org.fengqiao.domain.classification.CategoryEvent.CategoryCorrected;
import org.fengqiao.domain.classification.CategoryEvent.CategoryEntryWithdrawn;
import org.fengqiao.domain.classification.CategoryFact;
import org.fengqiao.domain.classification.CategoryHistory;
import org.fengqiao.domain.correction.Entries;
import org.fengqiao.domain.correction.Entry;
import org.fengqiao.domain.organisation.UnitEntry;
import org.fengqiao.domain.organisation.UnitEvent;
import org.fengqiao.domain.organisation.UnitEvent.UnitCorrected;
import org.fengqiao.domain.organisation.UnitFact;
import org.fengqiao.domain.organisation.UnitHistory;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.history.StoredEvents.Stored;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Folds the events of one unit, account or category when its history is opened: rows keep what holds, events what was
 * said before.
 *
 * @see "ADR 0011 a file is folded when opened"
 */
public final class FoldedHouseHistory implements HouseHistory {
    private final StoredEvents stored;
    private final Vault vault;

    public FoldedHouseHistory(StoredEvents stored, Vault vault) {
        this.stored = stored;
        this.vault = vault;
    }

    @Override
    public List<Entered<UnitEntry, UnitFact>> ofUnit(Actor actor, UnitCode code) {
        Authority.require(actor, Permission.KEEP_UNITS);
        var history = UnitHistory.NONE;
        var corrections = new Corrections<UnitFact>();
        for (var each : stored.of(code.value())) {
            if (each.event() instanceof UnitEvent event) {
                history = history.after(event);
            }
            corrections.entered(history.entries(), each);
            if (each.event() instanceof UnitCorrected c) {
                corrections.add(c.entry(), told(c.is().fact(), c.was().value(), c.is().value(), c.reason(), each));
            }
        }
        return corrections.beside(history.entries());
    }

    @Override
    public List<Entered<AccountEntry, AccountFact>> ofAccount(Actor actor, String account) {
        Authority.require(actor, Permission.KEEP_ACCOUNTS);
        var history = AccountHistory.NONE;
        var corrections = new Corrections<AccountFact>();
        for (var each : stored.of(account)) {
            if (each.event() instanceof AccountEvent event) {
                history = history.after(event);
            }
            corrections.entered(history.entries(), each);
            if (each.event() instanceof AccountCorrected c) {
                corrections.add(c.entry(), told(c.is().fact(), open(c.was()), open(c.is()), c.reason(), each));
            }
        }
        return corrections.beside(history.entries());
    }

    @Override
    public List<Entered<CategoryEntry, CategoryFact>> ofCategory(Actor actor, String code) {
        Authority.require(actor, Permission.KEEP_CATEGORIES);
        var history = CategoryHistory.NONE;
        var corrections = new Corrections<CategoryFact>();
        var withdrawals = new HashMap<Integer, Withdrawal>();
        for (var each : stored.of(code)) {
            if (each.event() instanceof CategoryEvent event) {
                history = history.after(event);
            }
            corrections.entered(history.entries(), each);
            if (each.event() instanceof CategoryCorrected c) {
                corrections.add(c.entry(), told(c.is().fact(), c.was().value(), c.is().value(), c.reason(), each));
            }
            if (each.event() instanceof CategoryEntryWithdrawn w) {
                withdrawals.put(w.entry(), new Withdrawal(each.account(), each.recordedAt()));
            }
        }
        return corrections.beside(history.entries()).stream()
                .map(entered -> {
                    var withdrawal = withdrawals.get(entered.number());
                    return withdrawal == null ? entered : entered.withdrawn(withdrawal);
                })
                .toList();
    }

    private <F> Correction<F> told(F fact, @Nullable String was, @Nullable String is, Sealed reason, Stored each) {
        return new Correction<>(fact, was, is, vault.open(reason).orElse(""), each.account(), each.recordedAt());
    }

    private @Nullable String open(AccountCorrection said) {
        var name = said.name();
        return name == null ? said.value() : vault.open(name).orElse(null);
    }

    /** By the number of their entry. */
    private static final class Corrections<F> {
        private final Map<Integer, List<Correction<F>>> byEntry = new HashMap<>();
        private final List<Stored> envelopes = new ArrayList<>();

        /** What made one more entry is where that one was entered. */
        void entered(Entries<?> entries, Stored each) {
            if (envelopes.size() < entries.all().size()) {
                envelopes.add(each);
            }
        }

        void add(int entry, Correction<F> correction) {
            byEntry.computeIfAbsent(entry, _ -> new ArrayList<>()).add(correction);
        }

        <E extends Entry<E>> List<Entered<E, F>> beside(Entries<E> entries) {
            var entered = new ArrayList<Entered<E, F>>();
            for (var entry : entries.all()) {
                var envelope = envelopes.get(entered.size());
                int number = entered.size() + 1;
                entered.add(new Entered<>(
                        number,
                        entry,
                        envelope.account(),
                        envelope.recordedAt(),
                        byEntry.getOrDefault(number, List.of())));
            }
            return entered;
        }
    }
}

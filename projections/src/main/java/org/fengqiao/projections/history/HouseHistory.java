package org.fengqiao.projections.history;

import java.time.Instant;
import java.util.List;
import org.fengqiao.domain.account.AccountEntry;
import org.fengqiao.domain.account.AccountFact;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.classification.CategoryEntry;
import org.fengqiao.domain.classification.CategoryFact;
import org.fengqiao.domain.organisation.UnitEntry;
import org.fengqiao.domain.organisation.UnitFact;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What was entered of units, accounts and categories, and what of it was corrected (沿革与更正). For whoever keeps them;
 * others are refused. Empty where there is no such thing.
 */
public interface HouseHistory {
    List<Entered<UnitEntry, UnitFact>> ofUnit(Actor actor, UnitCode code);

    List<Entered<AccountEntry, AccountFact>> ofAccount(Actor actor, String account);

    List<Entered<CategoryEntry, CategoryFact>> ofCategory(Actor actor, String code);

    /**
     * One entry, as corrected since, with its corrections, the oldest first.
     *
     * @param number counted from 1
     * @param account who entered it; empty where nobody was named
     * @param at when it was entered, whatever day it holds from
     * @param withdrawal who took it back before its day; null where it stands
     */
    record Entered<E, F>(
            int number,
            E entry,
            String account,
            Instant at,
            List<Correction<F>> corrections,
            @Nullable Withdrawal withdrawal) {
        public Entered {
            corrections = List.copyOf(corrections);
        }

        /** One that stands. */
        public Entered(int number, E entry, String account, Instant at, List<Correction<F>> corrections) {
            this(number, entry, account, at, corrections, null);
        }

        Entered<E, F> withdrawn(Withdrawal by) {
            return new Entered<>(number, entry, account, at, corrections, by);
        }
    }

    /** Who took back what had been planned, and when. */
    record Withdrawal(String account, Instant at) {}

    /**
     * Both values, and why.
     *
     * @param was in the shape of the area's corrections, names opened; null for nothing, and where a key is gone
     * @param account who corrected it
     * @param reason empty where its key is gone
     */
    record Correction<F>(
            F fact, @Nullable String was, @Nullable String is, String reason, String account, Instant at) {}
}

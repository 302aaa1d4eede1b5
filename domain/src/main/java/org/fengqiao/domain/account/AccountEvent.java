package org.fengqiao.domain.account;

import java.time.LocalDate;
import java.util.Set;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;

/** All that can happen to an account (账号事件): from them it is answered who had which duty where on which date. */
public sealed interface AccountEvent {
    String account();

    @StoredAs("account.opened")
    record AccountOpened(String account, Sealed name, UnitCode unit, Set<Duty> duties, LocalDate from)
            implements AccountEvent {
        public AccountOpened {
            duties = Duties.inOrder(duties);
        }
    }

    @StoredAs("account.moved")
    record AccountMoved(String account, UnitCode unit, LocalDate from) implements AccountEvent {}

    /** @param duties all that it has from that day on */
    @StoredAs("account.duties-changed")
    record DutiesChanged(String account, Set<Duty> duties, LocalDate from) implements AccountEvent {
        public DutiesChanged {
            duties = Duties.inOrder(duties);
        }
    }

    @StoredAs("account.person-renamed")
    record PersonRenamed(String account, Sealed name) implements AccountEvent {}

    @StoredAs("account.closed")
    record AccountClosed(String account, LocalDate on) implements AccountEvent {}

    /**
     * 更正: from now on it is answered as if the entry had always said so.
     *
     * @param entry number of the entry, counted from 1; corrections and new names do not count
     */
    @StoredAs("account.corrected")
    record AccountCorrected(String account, int entry, AccountCorrection was, AccountCorrection is, Sealed reason)
            implements AccountEvent {}
}

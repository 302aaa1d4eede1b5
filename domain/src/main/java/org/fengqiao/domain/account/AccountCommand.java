package org.fengqiao.domain.account;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;

/** All that can be asked of an account (账号命令). User names and passwords are no part of it: they are no history. */
public sealed interface AccountCommand {
    @TargetAggregateIdentifier
    String account();

    /**
     * 开通.
     *
     * @param account a random UUID, so that it says nothing about the person
     * @param name the person's name, under that person's key
     * @param from first day; not in the future
     */
    record OpenAccount(String account, Sealed name, UnitCode unit, Set<Duty> duties, LocalDate from)
            implements AccountCommand {
        public OpenAccount {
            duties = Set.copyOf(duties);
        }
    }

    /** 调动: to another unit, with the same duties. */
    record MoveAccount(String account, UnitCode unit, LocalDate from) implements AccountCommand {}

    /** 职责变更: all duties the account has from that day on. */
    record ChangeDuties(String account, Set<Duty> duties, LocalDate from) implements AccountCommand {
        public ChangeDuties {
            duties = Set.copyOf(duties);
        }
    }

    /** 姓名更正. */
    record RenamePerson(String account, Sealed name) implements AccountCommand {}

    /**
     * 停用, for good: who comes back gets a new account.
     *
     * @param on first day without it; not in the future
     */
    record CloseAccount(String account, LocalDate on) implements AccountCommand {}

    /**
     * 更正: an entry said something wrong; both values stay visible.
     *
     * @param entry number of the entry, counted from 1; corrections and new names do not count
     * @param reason sealed, like all free text
     */
    record CorrectAccount(String account, int entry, AccountCorrection correction, Sealed reason)
            implements AccountCommand {}
}

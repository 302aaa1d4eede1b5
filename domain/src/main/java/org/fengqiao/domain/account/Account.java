package org.fengqiao.domain.account;

import java.time.LocalDate;

/** The states of an account (账号状态). */
public sealed interface Account {
    AccountHistory history();

    /** Nobody has opened it yet. */
    record Blank() implements Account {
        @Override
        public AccountHistory history() {
            return AccountHistory.NONE;
        }
    }

    /** 在用: may sign in and act. */
    record Open(AccountHistory history, AccountForm now) implements Account {
        LocalDate unitSince() {
            return history.since(AccountStep.MOVED);
        }

        LocalDate dutiesSince() {
            return history.since(AccountStep.DUTIES_CHANGED);
        }

        LocalDate lastChange() {
            return now.from();
        }
    }

    /** 已停用. */
    record Closed(AccountHistory history, AccountForm now) implements Account {}

    static Account evolve(Account account, AccountEvent event) {
        var history = account.history().after(event);
        var now = history.now();
        return now.open() ? new Open(history, now) : new Closed(history, now);
    }
}

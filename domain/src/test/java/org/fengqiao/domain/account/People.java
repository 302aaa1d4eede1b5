package org.fengqiao.domain.account;

import static org.fengqiao.domain.decision.Given.LAST_YEAR;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.decision.Given.YESTERDAY;
import static org.fengqiao.domain.unit.Suzhou.DINGHUISI;
import static org.fengqiao.domain.unit.Suzhou.SHUANGTA;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.account.AccountCommand.ChangeDuties;
import org.fengqiao.domain.account.AccountCommand.CloseAccount;
import org.fengqiao.domain.account.AccountCommand.CorrectAccount;
import org.fengqiao.domain.account.AccountCommand.MoveAccount;
import org.fengqiao.domain.account.AccountCommand.OpenAccount;
import org.fengqiao.domain.account.AccountCommand.RenamePerson;
import org.fengqiao.domain.account.AccountEvent.AccountClosed;
import org.fengqiao.domain.account.AccountEvent.AccountOpened;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;

/** A mediator of 双塔街道 for specs, and what can be asked of the account. */
final class People {
    static final String ACCOUNT = "0196a3f0-0000-7000-8000-0000000000a1";
    static final Account BLANK = new Account.Blank();
    static final Account OPEN = Account.evolve(
            BLANK, new AccountOpened(ACCOUNT, name("first"), SHUANGTA, Set.of(Duty.MEDIATOR), LAST_YEAR));
    static final Account CLOSED = Account.evolve(OPEN, new AccountClosed(ACCOUNT, YESTERDAY));
    static final Sealed REASON = new Sealed("account/a", "reason", "c2VhbGVk");

    private People() {}

    static Sealed name(String nonce) {
        return new Sealed("person/" + ACCOUNT, nonce, "c2VhbGVk");
    }

    static OpenAccount open(UnitCode unit, Set<Duty> duties) {
        return new OpenAccount(ACCOUNT, name("first"), unit, duties, TODAY);
    }

    static MoveAccount move(UnitCode unit, LocalDate from) {
        return new MoveAccount(ACCOUNT, unit, from);
    }

    static ChangeDuties changeDuties(Set<Duty> duties, LocalDate from) {
        return new ChangeDuties(ACCOUNT, duties, from);
    }

    static CloseAccount close(LocalDate on) {
        return new CloseAccount(ACCOUNT, on);
    }

    static CorrectAccount correct(int entry, AccountCorrection correction) {
        return new CorrectAccount(ACCOUNT, entry, correction, REASON);
    }

    static List<AccountCommand> all() {
        return List.of(
                open(SHUANGTA, Set.of(Duty.MEDIATOR)),
                move(DINGHUISI, TODAY),
                changeDuties(Set.of(Duty.DIRECTOR), TODAY),
                new RenamePerson(ACCOUNT, name("second")),
                close(TODAY),
                correct(1, AccountCorrection.ofDuties(Set.of(Duty.DIRECTOR))));
    }
}

package org.fengqiao.domain.account;

import java.util.List;
import org.fengqiao.domain.account.AccountCommand.CorrectAccount;
import org.fengqiao.domain.account.AccountEvent.AccountCorrected;
import org.fengqiao.domain.correction.Corrected;
import org.fengqiao.domain.decision.Facts;

/**
 * What was entered of an account can have been wrong (账号更正), also after it was closed. Nobody corrects their own: that
 * would tell anew which duties they had when.
 */
final class AccountCorrecting {
    private AccountCorrecting() {}

    static List<AccountEvent> correct(AccountHistory history, CorrectAccount c, Facts facts) {
        var fact = c.correction().fact();
        var was = history.entries().get(c.entry());
        var is = was.corrected(c.correction());
        Corrected.checkChanges(was, is);
        var entries = history.entries().correct(c.entry(), is);
        switch (fact) {
            case NAME -> {}
            case UNIT -> checkUnit(history.now(), new AccountHistory(entries).now(), is, facts);
            case DUTIES -> Duties.check(is.requiredDuties());
            case DAY -> entries.checkDay(c.entry(), facts.today());
        }
        return List.of(new AccountCorrected(c.account(), c.entry(), was.says(fact), is.says(fact), c.reason()));
    }

    private static void checkUnit(AccountForm now, AccountForm then, AccountEntry is, Facts facts) {
        WorkPlaces.checkKnown(is.requiredUnit(), facts.units());
        if (then.open() && !then.unit().equals(now.unit())) {
            WorkPlaces.check(then.unit(), facts.units());
        }
    }
}

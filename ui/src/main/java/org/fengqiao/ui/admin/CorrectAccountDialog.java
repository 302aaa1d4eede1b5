package org.fengqiao.ui.admin;

import static java.util.Objects.requireNonNull;

import org.fengqiao.domain.account.AccountCorrection;
import org.fengqiao.domain.account.AccountEntry;
import org.fengqiao.domain.account.AccountFact;
import org.fengqiao.projections.history.HouseHistory.Entered;
import org.jspecify.annotations.Nullable;

/** 账号更正. */
class CorrectAccountDialog extends CorrectionDialog<AccountFact> {
    private static final long serialVersionUID = 1;

    private final String account;
    private final int number;

    CorrectAccountDialog(
            House house, AccountRow row, Entered<AccountEntry, AccountFact> entered, String entry, Runnable done) {
        super(
                house,
                row.name(),
                entry,
                entered.entry().step().facts(),
                fact -> field(house, row, entered.entry(), fact),
                done);
        this.account = row.signIn().account();
        this.number = entered.number();
    }

    private static RightValue field(House house, AccountRow row, AccountEntry entry, AccountFact fact) {
        var label = house.speech().name(fact);
        return switch (fact) {
            case NAME -> RightValue.text(label, row.name(), false);
            case UNIT -> RightValue.unit(house, label, entry.unit(), false);
            case DUTIES -> RightValue.duties(house, entry.duties());
            case DAY -> RightValue.day(house, label, entry.day());
        };
    }

    @Override
    protected void correct(AccountFact wrong, @Nullable String right, String why, String id) {
        var value = requireNonNull(right);
        if (wrong == AccountFact.NAME) {
            house.accounts().correctName(house.staff(), account, value, why);
        } else {
            var correction = AccountCorrection.ofValue(wrong, value);
            house.lasting().leaving().correct(house.staff(), account, number, correction, why);
        }
    }
}

package org.fengqiao.domain.account;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.fengqiao.domain.account.Account.Blank;
import org.fengqiao.domain.account.Account.Closed;
import org.fengqiao.domain.account.Account.Open;
import org.fengqiao.domain.account.AccountCommand.ChangeDuties;
import org.fengqiao.domain.account.AccountCommand.CloseAccount;
import org.fengqiao.domain.account.AccountCommand.CorrectAccount;
import org.fengqiao.domain.account.AccountCommand.MoveAccount;
import org.fengqiao.domain.account.AccountCommand.OpenAccount;
import org.fengqiao.domain.account.AccountCommand.RenamePerson;
import org.fengqiao.domain.account.AccountEvent.AccountClosed;
import org.fengqiao.domain.account.AccountEvent.AccountMoved;
import org.fengqiao.domain.account.AccountEvent.AccountOpened;
import org.fengqiao.domain.account.AccountEvent.DutiesChanged;
import org.fengqiao.domain.account.AccountEvent.PersonRenamed;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.refusal.Refused;

/**
 * The whole life of an account (账号变更). What is not listed is refused.
 *
 * <p>Dates only go forward, for the unit and for the duties each, so that for any date exactly one unit and one set of
 * duties can be named. Nobody closes or corrects their own account or changes their own duties: nobody is to lock the house
 * from inside, or to give themselves what they were not given.
 */
public final class AccountDecider {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private record Step(Account account, AccountCommand command) {}

    private AccountDecider() {}

    public static List<AccountEvent> decide(Account account, AccountCommand command, Facts facts) {
        return switch (new Step(account, command)) {
            case Step(Blank _, OpenAccount c) -> open(c, facts);
            case Step(Open _, OpenAccount _) -> throw Refused.conflict("account.open-already");
            case Step(Open open, MoveAccount c) -> move(open, c, facts);
            case Step(Open open, ChangeDuties c) -> changeDuties(open, c, facts);
            case Step(Open _, RenamePerson c) -> List.of(new PersonRenamed(c.account(), c.name()));
            case Step(Open open, CloseAccount c) -> close(open, c, facts);
            case Step(Open open, CorrectAccount c) -> correct(open.history(), c, facts);
            case Step(Closed closed, CorrectAccount c) -> correct(closed.history(), c, facts);
            case Step(Closed _, var _) -> throw Refused.conflict("account.closed");
            case Step(Blank _, var _) -> throw Refused.unknown("account.unknown");
        };
    }

    private static List<AccountEvent> open(OpenAccount c, Facts facts) {
        if (!UUID.matcher(c.account()).matches()) {
            throw Refused.invalid("account.id-shape");
        }
        checkNotTomorrow(c.from(), facts);
        WorkPlaces.check(c.unit(), facts.units());
        Duties.check(c.duties());
        return List.of(new AccountOpened(c.account(), c.name(), c.unit(), c.duties(), c.from()));
    }

    private static List<AccountEvent> move(Open open, MoveAccount c, Facts facts) {
        checkDay(c.from(), open.unitSince(), facts);
        if (c.unit().equals(open.now().unit())) {
            throw Refused.conflict("account.changes-nothing");
        }
        WorkPlaces.check(c.unit(), facts.units());
        return List.of(new AccountMoved(c.account(), c.unit(), c.from()));
    }

    private static List<AccountEvent> changeDuties(Open open, ChangeDuties c, Facts facts) {
        checkNotOnesOwn(c, facts);
        checkDay(c.from(), open.dutiesSince(), facts);
        Duties.check(c.duties());
        if (c.duties().equals(open.now().duties())) {
            throw Refused.conflict("account.changes-nothing");
        }
        return List.of(new DutiesChanged(c.account(), c.duties(), c.from()));
    }

    private static List<AccountEvent> close(Open open, CloseAccount c, Facts facts) {
        checkNotOnesOwn(c, facts);
        checkDay(c.on(), open.lastChange(), facts);
        return List.of(new AccountClosed(c.account(), c.on()));
    }

    private static List<AccountEvent> correct(AccountHistory history, CorrectAccount c, Facts facts) {
        checkNotOnesOwn(c, facts);
        return AccountCorrecting.correct(history, c, facts);
    }

    private static void checkNotOnesOwn(AccountCommand c, Facts facts) {
        if (facts.actor() instanceof Actor.Staff staff && staff.account().equals(c.account())) {
            throw Refused.denied("account.not-ones-own");
        }
    }

    private static void checkDay(LocalDate day, LocalDate notBefore, Facts facts) {
        checkNotTomorrow(day, facts);
        if (day.isBefore(notBefore)) {
            throw Refused.invalid("account.before-its-last-change", notBefore.toString());
        }
    }

    private static void checkNotTomorrow(LocalDate day, Facts facts) {
        if (day.isAfter(facts.today())) {
            throw Refused.invalid("account.in-the-future", day.toString());
        }
    }
}

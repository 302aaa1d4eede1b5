package org.fengqiao.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.account.People.ACCOUNT;
import static org.fengqiao.domain.account.People.BLANK;
import static org.fengqiao.domain.account.People.CLOSED;
import static org.fengqiao.domain.account.People.OPEN;
import static org.fengqiao.domain.account.People.changeDuties;
import static org.fengqiao.domain.account.People.close;
import static org.fengqiao.domain.account.People.move;
import static org.fengqiao.domain.account.People.name;
import static org.fengqiao.domain.account.People.open;
import static org.fengqiao.domain.authority.Duty.ADMINISTRATOR;
import static org.fengqiao.domain.authority.Duty.AUDITOR;
import static org.fengqiao.domain.authority.Duty.DIRECTOR;
import static org.fengqiao.domain.authority.Duty.MEDIATOR;
import static org.fengqiao.domain.authority.Duty.PETITION_OFFICER;
import static org.fengqiao.domain.decision.Given.LAST_YEAR;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.decision.Given.TOMORROW;
import static org.fengqiao.domain.decision.Given.YESTERDAY;
import static org.fengqiao.domain.decision.Given.assertRefused;
import static org.fengqiao.domain.decision.Given.facts;
import static org.fengqiao.domain.unit.Suzhou.COURT;
import static org.fengqiao.domain.unit.Suzhou.DINGHUISI;
import static org.fengqiao.domain.unit.Suzhou.HOUSING;
import static org.fengqiao.domain.unit.Suzhou.NOWHERE;
import static org.fengqiao.domain.unit.Suzhou.SHUANGTA;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.account.AccountCommand.CorrectAccount;
import org.fengqiao.domain.account.AccountCommand.OpenAccount;
import org.fengqiao.domain.account.AccountCommand.RenamePerson;
import org.fengqiao.domain.account.AccountEvent.AccountClosed;
import org.fengqiao.domain.account.AccountEvent.AccountMoved;
import org.fengqiao.domain.account.AccountEvent.AccountOpened;
import org.fengqiao.domain.account.AccountEvent.DutiesChanged;
import org.fengqiao.domain.account.AccountEvent.PersonRenamed;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.unit.Suzhou;
import org.fengqiao.domain.unit.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who has which duties where, since when; and what an account can never be. */
class AccountDeciderTest {
    @Test
    void an_account_is_opened_at_a_unit_with_its_duties() {
        assertThat(decide(BLANK, open(SHUANGTA, Set.of(PETITION_OFFICER, DIRECTOR))))
                .containsExactly(
                        new AccountOpened(ACCOUNT, name("first"), SHUANGTA, Set.of(PETITION_OFFICER, DIRECTOR), TODAY));
    }

    @Test
    void a_department_has_accounts_as_well() {
        assertThat(decide(BLANK, open(HOUSING, Set.of(PETITION_OFFICER)))).isNotEmpty();
    }

    @Test
    void nobody_works_at_a_unit_that_is_unknown_closed_or_outside() {
        refused("unit.unknown", BLANK, open(NOWHERE, Set.of(MEDIATOR)));
        refused("unit.closed", BLANK, open(Suzhou.CLOSED, Set.of(MEDIATOR)));
        refused("unit.works-outside", BLANK, open(COURT, Set.of(MEDIATOR)));
        refused("unit.closed", OPEN, move(Suzhou.CLOSED, TODAY));
        refused("unit.works-outside", OPEN, move(COURT, TODAY));
    }

    @Test
    void an_identifier_that_is_no_uuid_is_refused() {
        refused(
                "account.id-shape",
                BLANK,
                new OpenAccount("officer.gusu", name("first"), SHUANGTA, Set.of(MEDIATOR), TODAY));
    }

    @Test
    void an_account_without_duties_is_refused() {
        refused("account.no-duty", BLANK, open(SHUANGTA, Set.of()));
        refused("account.no-duty", OPEN, changeDuties(Set.of(), TODAY));
    }

    @ParameterizedTest
    @EnumSource(
            value = Duty.class,
            names = {"COMPLAINANT", "HOUSE"})
    void what_is_never_an_accounts_duty_is_refused(Duty duty) {
        refused("account.no-duty-of-an-account", BLANK, open(SHUANGTA, Set.of(MEDIATOR, duty)));
        refused("account.no-duty-of-an-account", OPEN, changeDuties(Set.of(duty), TODAY));
    }

    @ParameterizedTest
    @EnumSource(
            value = Duty.class,
            names = {"PETITION_OFFICER", "MEDIATOR", "DIRECTOR", "ADMINISTRATOR"})
    void who_audits_does_nothing_else(Duty other) {
        refused("account.who-audits-does-nothing-else", BLANK, open(SHUANGTA, Set.of(AUDITOR, other)));
        refused("account.who-audits-does-nothing-else", OPEN, changeDuties(Set.of(AUDITOR, other), TODAY));
    }

    @Test
    void an_administrator_of_a_small_office_may_work_on_cases_too() {
        assertThat(decide(BLANK, open(DINGHUISI, Set.of(ADMINISTRATOR, PETITION_OFFICER))))
                .isNotEmpty();
    }

    @Test
    void an_account_is_moved_with_its_duties() {
        assertThat(decide(OPEN, move(DINGHUISI, TODAY))).containsExactly(new AccountMoved(ACCOUNT, DINGHUISI, TODAY));
        assertOpen(new AccountMoved(ACCOUNT, DINGHUISI, TODAY), DINGHUISI, TODAY, MEDIATOR, LAST_YEAR);
    }

    @Test
    void duties_change_without_the_unit() {
        assertThat(decide(OPEN, changeDuties(Set.of(DIRECTOR), TODAY)))
                .containsExactly(new DutiesChanged(ACCOUNT, Set.of(DIRECTOR), TODAY));
        assertOpen(new DutiesChanged(ACCOUNT, Set.of(DIRECTOR), TODAY), SHUANGTA, LAST_YEAR, DIRECTOR, TODAY);
    }

    @Test
    void what_changes_nothing_is_refused() {
        refused("account.changes-nothing", OPEN, move(SHUANGTA, TODAY));
        refused("account.changes-nothing", OPEN, changeDuties(Set.of(MEDIATOR), TODAY));
    }

    @Test
    void a_persons_name_changes_sealed_as_it_came() {
        assertThat(decide(OPEN, new RenamePerson(ACCOUNT, name("second"))))
                .containsExactly(new PersonRenamed(ACCOUNT, name("second")));
        assertOpen(new PersonRenamed(ACCOUNT, name("second")), SHUANGTA, LAST_YEAR, MEDIATOR, LAST_YEAR);
        assertThat(Account.evolve(OPEN, new PersonRenamed(ACCOUNT, name("second")))
                        .history()
                        .name())
                .isEqualTo(name("second"));
    }

    @Test
    void an_account_is_closed_for_good() {
        assertThat(decide(OPEN, close(TODAY))).containsExactly(new AccountClosed(ACCOUNT, TODAY));
        for (var command : People.all()) {
            if (!(command instanceof CorrectAccount)) {
                refused("account.closed", CLOSED, command);
            }
        }
    }

    @Test
    void nobody_closes_their_own_account_or_changes_their_own_duties() {
        var self = new Actor.Staff(ACCOUNT, SHUANGTA, Set.of(ADMINISTRATOR));

        assertRefused("account.not-ones-own", () -> AccountDecider.decide(OPEN, close(TODAY), facts(self)));
        assertRefused(
                "account.not-ones-own",
                () -> AccountDecider.decide(OPEN, changeDuties(Set.of(ADMINISTRATOR, DIRECTOR), TODAY), facts(self)));
        assertThat(AccountDecider.decide(OPEN, move(DINGHUISI, TODAY), facts(self)))
                .isNotEmpty();
    }

    @Test
    void an_account_is_opened_once_and_unknown_before() {
        refused("account.open-already", OPEN, open(SHUANGTA, Set.of(MEDIATOR)));
        refused("account.unknown", BLANK, close(TODAY));
        refused("account.unknown", BLANK, move(DINGHUISI, TODAY));
    }

    @Test
    void nothing_holds_from_tomorrow_on() {
        refused("account.in-the-future", OPEN, move(DINGHUISI, TOMORROW));
        refused("account.in-the-future", OPEN, changeDuties(Set.of(DIRECTOR), TOMORROW));
        refused("account.in-the-future", OPEN, close(TOMORROW));
    }

    @Test
    void dates_go_forward_for_the_unit_and_for_the_duties_each() {
        var moved = Account.evolve(OPEN, new AccountMoved(ACCOUNT, DINGHUISI, TODAY));

        refused("account.before-its-last-change", moved, move(SHUANGTA, YESTERDAY));
        assertThat(decide(moved, changeDuties(Set.of(DIRECTOR), YESTERDAY))).isNotEmpty();
        refused("account.before-its-last-change", moved, close(YESTERDAY));
        var changed = Account.evolve(OPEN, new DutiesChanged(ACCOUNT, Set.of(DIRECTOR), TODAY));
        refused("account.before-its-last-change", changed, close(YESTERDAY));
        assertThat(decide(changed, close(TODAY))).isNotEmpty();
    }

    private static void assertOpen(AccountEvent after, UnitCode unit, LocalDate since, Duty duty, LocalDate charged) {
        assertThat(Account.evolve(OPEN, after)).isInstanceOfSatisfying(Account.Open.class, open -> {
            assertThat(open.now().unit()).isEqualTo(unit);
            assertThat(open.unitSince()).isEqualTo(since);
            assertThat(open.now().duties()).containsExactly(duty);
            assertThat(open.dutiesSince()).isEqualTo(charged);
        });
    }

    private static List<AccountEvent> decide(Account account, AccountCommand command) {
        return AccountDecider.decide(account, command, facts());
    }

    private static void refused(String code, Account account, AccountCommand command) {
        assertRefused(code, () -> decide(account, command));
    }
}

package org.fengqiao.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.fengqiao.domain.account.AccountFact.DAY;
import static org.fengqiao.domain.account.AccountFact.DUTIES;
import static org.fengqiao.domain.account.AccountFact.NAME;
import static org.fengqiao.domain.account.AccountFact.UNIT;
import static org.fengqiao.domain.account.People.ACCOUNT;
import static org.fengqiao.domain.account.People.BLANK;
import static org.fengqiao.domain.account.People.CLOSED;
import static org.fengqiao.domain.account.People.OPEN;
import static org.fengqiao.domain.account.People.REASON;
import static org.fengqiao.domain.account.People.correct;
import static org.fengqiao.domain.account.People.name;
import static org.fengqiao.domain.authority.Duty.ADMINISTRATOR;
import static org.fengqiao.domain.authority.Duty.AUDITOR;
import static org.fengqiao.domain.authority.Duty.DIRECTOR;
import static org.fengqiao.domain.authority.Duty.MEDIATOR;
import static org.fengqiao.domain.decision.Given.LAST_YEAR;
import static org.fengqiao.domain.decision.Given.TOMORROW;
import static org.fengqiao.domain.decision.Given.assertRefused;
import static org.fengqiao.domain.decision.Given.facts;
import static org.fengqiao.domain.unit.Suzhou.COURT;
import static org.fengqiao.domain.unit.Suzhou.DINGHUISI;
import static org.fengqiao.domain.unit.Suzhou.NOWHERE;
import static org.fengqiao.domain.unit.Suzhou.SHUANGTA;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.account.AccountEvent.AccountCorrected;
import org.fengqiao.domain.account.AccountEvent.AccountMoved;
import org.fengqiao.domain.account.AccountEvent.DutiesChanged;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.unit.Suzhou;
import org.junit.jupiter.api.Test;

/** Who had which duty where on which date is put right where it was entered wrongly. */
class AccountCorrectingTest {
    private static final LocalDate MAY = LocalDate.parse("2025-05-01");
    private static final LocalDate JUNE = LocalDate.parse("2025-06-01");
    private static final Account PROMOTED = Account.evolve(OPEN, new DutiesChanged(ACCOUNT, Set.of(DIRECTOR), MAY));

    @Test
    void the_day_of_a_duty_is_corrected_and_the_event_tells_both() {
        assertThat(decide(PROMOTED, 2, value(DAY, "2025-06-01")))
                .containsExactly(
                        new AccountCorrected(ACCOUNT, 2, value(DAY, "2025-05-01"), value(DAY, "2025-06-01"), REASON));
    }

    @Test
    void the_duties_of_every_day_follow() {
        var corrected = after(PROMOTED, 2, value(DAY, "2025-06-01"));

        assertThat(corrected.history().forms())
                .extracting(AccountForm::from, AccountForm::duties)
                .containsExactly(tuple(LAST_YEAR, Set.of(MEDIATOR)), tuple(JUNE, Set.of(DIRECTOR)));
    }

    @Test
    void a_corrected_duty_of_long_ago_leaves_those_of_today() {
        var corrected = after(PROMOTED, 1, AccountCorrection.ofDuties(Set.of(DIRECTOR, MEDIATOR)));

        assertThat(corrected.history().forms())
                .extracting(AccountForm::duties)
                .containsExactly(Set.of(DIRECTOR, MEDIATOR), Set.of(DIRECTOR));
    }

    @Test
    void a_unit_and_a_name_are_corrected_where_they_were_entered() {
        assertThat(after(OPEN, 1, value(UNIT, DINGHUISI.value()))
                        .history()
                        .now()
                        .unit())
                .isEqualTo(DINGHUISI);
        assertThat(after(OPEN, 1, AccountCorrection.ofName(name("right")))
                        .history()
                        .name())
                .isEqualTo(name("right"));
        assertThat(decide(OPEN, 1, AccountCorrection.ofName(name("right"))))
                .containsExactly(new AccountCorrected(
                        ACCOUNT,
                        1,
                        AccountCorrection.ofName(name("first")),
                        AccountCorrection.ofName(name("right")),
                        REASON));
    }

    @Test
    void a_closed_account_is_corrected_too() {
        assertThat(after(CLOSED, 2, value(DAY, "2025-06-01")).history().now().from())
                .isEqualTo(JUNE);
        assertThat(after(CLOSED, 1, AccountCorrection.ofDuties(Set.of(DIRECTOR))))
                .isInstanceOf(Account.Closed.class);
    }

    @Test
    void an_entry_tells_what_it_tells() {
        refused("correction.not-of-this-entry", PROMOTED, 2, value(UNIT, DINGHUISI.value()));
        refused("correction.not-of-this-entry", CLOSED, 2, AccountCorrection.ofDuties(Set.of(DIRECTOR)));
        refused("correction.not-of-this-entry", PROMOTED, 2, AccountCorrection.ofName(name("right")));
        refused("correction.unknown-entry", OPEN, 2, value(DAY, "2025-06-01"));
        refused("correction.changes-nothing", PROMOTED, 2, AccountCorrection.ofDuties(Set.of(DIRECTOR)));
        refused("correction.unknown-value", OPEN, 1, value(DAY, "yesterday"));
        refused("correction.unknown-value", OPEN, 1, value(DUTIES, "KING"));
        refused("correction.unknown-value", OPEN, 1, value(NAME, "open words"));
        refused("correction.unknown-value", OPEN, 1, new AccountCorrection(UNIT, name("right"), "gusu"));
    }

    @Test
    void corrected_duties_are_such_as_one_account_may_have() {
        refused("account.no-duty", OPEN, 1, AccountCorrection.ofDuties(Set.of()));
        refused("account.who-audits-does-nothing-else", OPEN, 1, AccountCorrection.ofDuties(Set.of(AUDITOR, DIRECTOR)));
        refused("account.no-duty-of-an-account", OPEN, 1, value(DUTIES, "HOUSE"));
    }

    @Test
    void nobody_works_outside_and_nobody_works_today_at_what_is_closed() {
        var moved = Account.evolve(OPEN, new AccountMoved(ACCOUNT, DINGHUISI, MAY));

        refused("unit.unknown", OPEN, 1, value(UNIT, NOWHERE.value()));
        refused("unit.works-outside", moved, 1, value(UNIT, COURT.value()));
        refused("unit.closed", OPEN, 1, value(UNIT, Suzhou.CLOSED.value()));
        assertThat(decide(moved, 1, value(UNIT, Suzhou.CLOSED.value())))
                .as("it was open then")
                .isNotEmpty();
    }

    @Test
    void days_go_forward_for_the_unit_and_for_the_duties_each() {
        var moved = Account.evolve(PROMOTED, new AccountMoved(ACCOUNT, DINGHUISI, JUNE));

        refused("correction.in-the-future", PROMOTED, 2, value(DAY, TOMORROW.toString()));
        refused("correction.before-what-came-earlier", PROMOTED, 2, value(DAY, "2024-12-31"));
        refused("correction.after-what-came-later", PROMOTED, 1, value(DAY, "2025-05-02"));
        assertThat(decide(moved, 2, value(DAY, "2025-07-01")))
                .as("duties and unit change on their own days")
                .isNotEmpty();
    }

    @Test
    void nobody_corrects_their_own_account() {
        var self = new Actor.Staff(ACCOUNT, SHUANGTA, Set.of(ADMINISTRATOR));

        assertRefused(
                "account.not-ones-own",
                () -> AccountDecider.decide(PROMOTED, correct(2, value(DAY, "2025-06-01")), facts(self)));
        refused("account.unknown", BLANK, 1, value(DAY, "2025-06-01"));
    }

    private static AccountCorrection value(AccountFact fact, String value) {
        return AccountCorrection.ofValue(fact, value);
    }

    private static Account after(Account account, int entry, AccountCorrection correction) {
        return Account.evolve(account, decide(account, entry, correction).getFirst());
    }

    private static List<AccountEvent> decide(Account account, int entry, AccountCorrection correction) {
        return AccountDecider.decide(account, correct(entry, correction), facts());
    }

    private static void refused(String code, Account account, int entry, AccountCorrection correction) {
        assertRefused(code, () -> decide(account, entry, correction));
    }
}

package org.fengqiao.domain.account;

import static org.fengqiao.domain.account.People.ACCOUNT;
import static org.fengqiao.domain.account.People.name;
import static org.fengqiao.domain.decision.Given.ADMINISTRATOR;
import static org.fengqiao.domain.decision.Given.LAST_YEAR;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.decision.Given.facts;
import static org.fengqiao.domain.unit.Suzhou.SHUANGTA;

import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.fengqiao.domain.account.AccountEvent.AccountOpened;
import org.fengqiao.domain.account.AccountEvent.DutiesChanged;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.decision.Receipt;
import org.fengqiao.domain.decision.Shells;
import org.fengqiao.domain.decision.Trace;
import org.junit.jupiter.api.Test;

/** The wiring of the shell: routes, authority first, a repeated command. */
class AccountAggregateTest {
    private static final AccountOpened OPENED =
            new AccountOpened(ACCOUNT, name("first"), SHUANGTA, Set.of(Duty.MEDIATOR), LAST_YEAR);

    @Test
    void the_shell_handles_every_command_of_the_vocabulary() {
        Shells.assertHandlesAll(AccountAggregate.class, AccountCommand.class);
    }

    @Test
    void the_first_event_makes_the_account_and_a_repeated_command_makes_nothing() {
        var open = People.open(SHUANGTA, Set.of(Duty.MEDIATOR));

        by(new Actor.House())
                .givenNoPriorActivity()
                .when(open, Map.of(Trace.COMMAND, "c1"))
                .expectEventsMatching(Shells.traced("c1", Duty.HOUSE))
                .expectResultMessagePayload(new Receipt(ACCOUNT, 0));
        by(ADMINISTRATOR)
                .givenCommands(Shells.sent("c1", open))
                .when(open, Map.of(Trace.COMMAND, "c1"))
                .expectNoEvents()
                .expectResultMessagePayload(new Receipt(ACCOUNT, 0));
    }

    @Test
    void accounts_are_kept_by_administrators_and_not_by_directors() {
        var change = People.changeDuties(Set.of(Duty.DIRECTOR), TODAY);

        by(new Actor.Staff("director", SHUANGTA, Set.of(Duty.DIRECTOR)))
                .given(OPENED)
                .when(change, Map.of(Trace.COMMAND, "c2"))
                .expectNoEvents()
                .expectException(Shells.refusal("authority.denied"));
        by(ADMINISTRATOR)
                .given(OPENED)
                .when(change, Map.of(Trace.COMMAND, "c2"))
                .expectEvents(new DutiesChanged(ACCOUNT, Set.of(Duty.DIRECTOR), TODAY));
    }

    private static AggregateTestFixture<AccountAggregate> by(Actor actor) {
        return Shells.fixture(AccountAggregate.class, facts(actor));
    }
}

package org.fengqiao.domain.account;

import static org.fengqiao.domain.decision.Given.facts;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.domain.decision.Transitions;
import org.junit.jupiter.api.Test;

/** Keeps docs/model/account.md true. */
class AccountTransitionsTest {
    private static final Transitions<Account, AccountCommand> ACCOUNT = new Transitions<>(
            "account",
            "The life of an account",
            states(),
            People.all(),
            (account, command) -> AccountDecider.decide(account, command, facts()));

    private static Map<String, Account> states() {
        var states = new LinkedHashMap<String, Account>();
        states.put("–", People.BLANK);
        states.put("open", People.OPEN);
        states.put("closed", People.CLOSED);
        return states;
    }

    @Test
    void the_document_shows_what_the_decider_answers() throws IOException {
        ACCOUNT.assertApproved(getClass());
    }

    @Test
    void every_command_is_accepted_and_every_event_happens_somewhere() {
        ACCOUNT.assertComplete(AccountCommand.class, AccountEvent.class);
    }
}

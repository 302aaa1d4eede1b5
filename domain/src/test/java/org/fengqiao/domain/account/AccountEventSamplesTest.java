package org.fengqiao.domain.account;

import static org.fengqiao.domain.account.People.ACCOUNT;
import static org.fengqiao.domain.account.People.name;
import static org.fengqiao.domain.decision.Given.LAST_YEAR;
import static org.fengqiao.domain.decision.Given.TODAY;
import static org.fengqiao.domain.unit.Suzhou.DINGHUISI;
import static org.fengqiao.domain.unit.Suzhou.SHUANGTA;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.account.AccountEvent.AccountClosed;
import org.fengqiao.domain.account.AccountEvent.AccountCorrected;
import org.fengqiao.domain.account.AccountEvent.AccountMoved;
import org.fengqiao.domain.account.AccountEvent.AccountOpened;
import org.fengqiao.domain.account.AccountEvent.DutiesChanged;
import org.fengqiao.domain.account.AccountEvent.PersonRenamed;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.decision.EventSamples;
import org.junit.jupiter.api.Test;

/** The approved samples of the events of accounts. */
class AccountEventSamplesTest {
    private static final EventSamples SAMPLES = new EventSamples(
            AccountEvent.class,
            List.of(
                    new AccountOpened(
                            ACCOUNT, name("first"), SHUANGTA, Set.of(Duty.DIRECTOR, Duty.PETITION_OFFICER), LAST_YEAR),
                    new AccountMoved(ACCOUNT, DINGHUISI, TODAY),
                    new DutiesChanged(ACCOUNT, Set.of(Duty.MEDIATOR), TODAY),
                    new PersonRenamed(ACCOUNT, name("second")),
                    new AccountClosed(ACCOUNT, TODAY),
                    new AccountCorrected(
                            ACCOUNT,
                            3,
                            AccountCorrection.ofDuties(Set.of(Duty.MEDIATOR)),
                            AccountCorrection.ofDuties(Set.of(Duty.MEDIATOR, Duty.PETITION_OFFICER)),
                            People.REASON)));

    @Test
    void every_event_reads_and_writes_its_approved_sample() throws IOException {
        SAMPLES.assertApproved();
    }

    @Test
    void no_event_that_was_once_stored_is_forgotten() throws IOException {
        SAMPLES.assertNothingForgotten("account");
    }
}

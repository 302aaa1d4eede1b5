package org.fengqiao.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.domain.account.LeftBehind.CHARGES;
import static org.fengqiao.domain.account.LeftBehind.EVERYTHING;
import static org.fengqiao.domain.account.LeftBehind.NOTHING;
import static org.fengqiao.domain.authority.Duty.ADMINISTRATOR;
import static org.fengqiao.domain.authority.Duty.AUDITOR;
import static org.fengqiao.domain.authority.Duty.DIRECTOR;
import static org.fengqiao.domain.authority.Duty.MEDIATOR;
import static org.fengqiao.domain.authority.Duty.PETITION_OFFICER;

import java.util.Set;
import org.fengqiao.domain.authority.Duty;
import org.junit.jupiter.api.Test;

/** What somebody whose duties change can do no longer. */
class LeftBehindTest {
    @Test
    void who_may_work_on_no_case_any_more_leaves_everything() {
        assertThat(between(PETITION_OFFICER, AUDITOR)).isEqualTo(EVERYTHING);
        assertThat(between(DIRECTOR, ADMINISTRATOR)).isEqualTo(EVERYTHING);
        assertThat(between(MEDIATOR, ADMINISTRATOR)).isEqualTo(EVERYTHING);
    }

    @Test
    void who_may_still_work_on_them_and_decide_none_leaves_everything_too() {
        assertThat(between(PETITION_OFFICER, MEDIATOR)).isEqualTo(EVERYTHING);
        assertThat(between(DIRECTOR, MEDIATOR)).isEqualTo(EVERYTHING);
    }

    @Test
    void who_leads_no_more_and_works_on_leaves_what_a_leader_answers_for() {
        assertThat(between(DIRECTOR, PETITION_OFFICER)).isEqualTo(CHARGES);
    }

    @Test
    void who_may_do_as_much_as_before_leaves_nothing() {
        assertThat(between(PETITION_OFFICER, DIRECTOR)).isEqualTo(NOTHING);
        assertThat(between(MEDIATOR, PETITION_OFFICER)).isEqualTo(NOTHING);
        assertThat(between(ADMINISTRATOR, PETITION_OFFICER)).isEqualTo(NOTHING);
        assertThat(between(ADMINISTRATOR, AUDITOR)).isEqualTo(NOTHING);
    }

    private static LeftBehind between(Duty before, Duty after) {
        return LeftBehind.between(Set.of(before), Set.of(after));
    }
}

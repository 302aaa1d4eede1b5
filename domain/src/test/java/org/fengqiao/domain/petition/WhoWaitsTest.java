package org.fengqiao.domain.petition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When the sender still has something to do with a case, and so reads its file. */
class WhoWaitsTest {
    @Test
    void who_only_passed_it_on_waits_for_nothing() {
        assertThat(Spec.transferred().live().involvement().senderWaits()).isFalse();
    }

    @Test
    void who_has_an_objection_before_them_waits_until_it_is_decided() {
        var objected = Spec.transferred().on("2026-03-05").done(Ask.object());

        assertThat(objected.live().involvement().senderWaits()).isTrue();
        assertThat(objected.done(Ask.reject()).live().involvement().senderWaits())
                .isFalse();
    }

    @Test
    void who_asked_for_a_closing_report_waits() {
        var assigned = Spec.registered().on("2026-03-04").done(Ask.assign(World.COMMUNITY, "2026-04-10"));

        assertThat(assigned.live().involvement().senderWaits()).isTrue();
    }
}

package org.fengqiao.infra.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.access.Noting;
import org.fengqiao.infra.time.OfficeClock;
import org.junit.jupiter.api.Test;

class SignInTriesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final String OFFICE = "203.0.113.9";

    private final OfficeClock clock = new OfficeClock(Clock.fixed(NOW, ZoneId.of("UTC")));
    private final Noting log = new Noting();
    private final SignInTries tries = new SignInTries(new SignInSettings(6, 3), log, clock);

    @Test
    void a_whole_office_signs_in_from_one_address() {
        for (var i = 0; i < 100; i++) {
            tries.begin(OFFICE, "officer" + i);
            tries.succeeded(OFFICE, "officer" + i);
        }
    }

    @Test
    void so_many_wrong_ones_and_then_the_address_waits_and_no_other_does() {
        wrong(6, "name");
        assertThat(refused(OFFICE, "another").values()).containsExactly("2");
        tries.begin("198.51.100.7", "another");
        clock.setTo(NOW.plus(Duration.ofMinutes(2)));
        tries.begin(OFFICE, "another");
    }

    @Test
    void one_program_with_a_wrong_password_uses_up_what_its_name_has_and_not_what_the_office_has() {
        for (var i = 0; i < 3; i++) {
            tries.begin(OFFICE, "robot");
        }
        for (var i = 0; i < 100; i++) {
            refused(OFFICE, "robot");
        }
        wrong(3, "name");
        refused(OFFICE, "another");
    }

    @Test
    void who_got_in_from_an_address_before_gets_in_there_when_nothing_is_left() {
        tries.begin(OFFICE, "officer");
        tries.succeeded(OFFICE, "officer");
        wrong(6, "name");
        for (var i = 0; i < 3; i++) {
            tries.begin(OFFICE, "officer");
        }
        assertThat(refused(OFFICE, "officer").code()).isEqualTo("sign-in.too-often");
    }

    @Test
    void what_is_no_name_shares_what_one_name_has() {
        for (var name : List.of("", "\0", "张三")) {
            tries.begin(OFFICE, name);
        }
        refused(OFFICE, "x".repeat(100_000));
    }

    @Test
    void wrong_keys_use_up_what_a_name_has() {
        for (var i = 0; i < 3; i++) {
            tries.wrongKey(OFFICE);
        }
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> tries.wrongKey(OFFICE));
        wrong(6, "name");
    }

    @Test
    void who_has_a_whole_network_of_addresses_is_one_client() {
        for (var i = 1; i <= 6; i++) {
            tries.begin("2001:db8:1:2::" + i, "name" + i);
        }
        refused("2001:db8:1:2::7", "name7");
        tries.begin("2001:db8:1:3::1", "name7");
    }

    @Test
    void it_is_remembered_once_in_ten_minutes_and_without_a_name() {
        wrong(6, "name");
        for (var i = 0; i < 50; i++) {
            refused(OFFICE, "another" + i);
        }
        assertThat(log.looks).singleElement().satisfies(look -> {
            assertThat(look.account()).isEqualTo("-");
            assertThat(look.detail()).isEqualTo("too-often");
        });
    }

    private void wrong(int times, String name) {
        for (var i = 0; i < times; i++) {
            tries.begin(OFFICE, name + i);
        }
    }

    private Refused refused(String client, String userName) {
        return assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> tries.begin(client, userName))
                .actual();
    }
}

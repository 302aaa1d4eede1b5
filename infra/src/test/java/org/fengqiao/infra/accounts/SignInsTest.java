package org.fengqiao.infra.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.access.Noting;
import org.fengqiao.infra.records.SqliteRecords;
import org.fengqiao.infra.time.OfficeClock;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final String ACCOUNT = "6c6f8f4e-0000-4000-8000-000000000001";
    private static final String CLIENT = "203.0.113.9";
    private static final Actor.Staff STAFF =
            new Actor.Staff(ACCOUNT, UnitCode.of("320508000000"), Set.of(Duty.PETITION_OFFICER));

    @TempDir
    Path folder;

    private final OfficeClock clock = new OfficeClock(Clock.fixed(NOW, ZoneId.of("UTC")));
    private final AtomicInteger compared = new AtomicInteger();
    private final Passwords passwords = new Passwords() {
        @Override
        boolean match(String password, String hash) {
            compared.incrementAndGet();
            return super.match(password, hash);
        }
    };
    private final Noting log = new Noting();
    private final List<Access> looks = log.looks;
    private boolean inTheRoster = true;
    private SqliteRecords records;
    private Credentials credentials;
    private SignIns signIns;

    @BeforeEach
    void open() {
        clock.setTo(NOW);
        records = new SqliteRecords(folder.resolve("office.sqlite"));
        credentials = new Credentials(records);
        signIns = signIns();
        credentials.add(Credential.of(ACCOUNT, "officer", passwords.hash("a right password")));
    }

    private SignIns signIns() {
        return new SignIns(
                credentials,
                passwords,
                new SignInTries(new SignInSettings(60, 10), log, clock),
                account -> Optional.of(STAFF).filter(_ -> inTheRoster && account.equals(ACCOUNT)),
                log,
                clock);
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void the_right_password_lets_in_and_is_remembered() {
        assertThat(atTheDesk("officer", "a right password"))
                .get()
                .extracting(SignIns.Known::staff)
                .isEqualTo(STAFF);
        assertThat(looks).extracting(Access::kind).containsExactly(AccessKind.SIGNED_IN);
    }

    @Test
    void a_wrong_password_an_unknown_name_and_a_name_of_no_shape_are_refused_alike() {
        assertThat(atTheDesk("officer", "wrong")).isEmpty();
        assertThat(atTheDesk("nobody", "wrong")).isEmpty();
        assertThat(atTheDesk("\0' or 1=1 --", "wrong")).isEmpty();
        assertThat(atTheDesk("@" + ACCOUNT, "wrong")).isEmpty();
        assertThat(looks).extracting(Access::kind).containsOnly(AccessKind.SIGN_IN_FAILED);
        assertThat(looks)
                .extracting(Access::account)
                .containsExactly(ACCOUNT, Access.NOBODY, Access.NOBODY, Access.NOBODY);
    }

    @Test
    void the_fifth_wrong_password_locks_even_the_right_one_out_for_fifteen_minutes() {
        guess(5);
        assertThat(atTheDesk("officer", "a right password")).isEmpty();
        assertThat(looks).extracting(Access::kind).contains(AccessKind.LOCKED_OUT);
        clock.setTo(NOW.plus(Duration.ofMinutes(15)).minusMillis(1));
        assertThat(atTheDesk("officer", "a right password")).isEmpty();
        clock.setTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(atTheDesk("officer", "a right password")).isPresent();
    }

    @Test
    void four_wrong_passwords_and_a_right_one_begin_anew() {
        guess(4);
        assertThat(atTheDesk("officer", "a right password")).isPresent();
        guess(4);
        assertThat(atTheDesk("officer", "a right password")).isPresent();
    }

    @Test
    void a_lock_out_survives_a_restart() {
        guess(5);
        records.close();
        records = new SqliteRecords(folder.resolve("office.sqlite"));
        credentials = new Credentials(records);
        assertThat(signIns().atTheDesk(CLIENT, "officer", "a right password")).isEmpty();
    }

    @Test
    void a_system_that_was_right_a_moment_ago_is_locked_out_too() {
        assertThat(byRequest("officer", "a right password")).isPresent();
        guess(5);
        assertThat(byRequest("officer", "a right password")).isEmpty();
    }

    @Test
    void a_hundred_requests_of_one_system_are_one_sign_in() {
        for (var i = 0; i < 100; i++) {
            assertThat(byRequest("officer", "a right password")).isPresent();
        }
        assertThat(looks).hasSize(1);
    }

    @Test
    void a_changed_password_ends_what_was_right_a_moment_ago() {
        assertThat(byRequest("officer", "a right password")).isPresent();
        credentials.change("officer", kept -> kept.withHash(passwords.hash("another password")));
        assertThat(byRequest("officer", "a right password")).isEmpty();
        assertThat(byRequest("officer", "another password")).isPresent();
    }

    @Test
    void who_was_closed_or_left_the_roster_comes_in_no_more() {
        assertThat(byRequest("officer", "a right password")).isPresent();
        inTheRoster = false;
        assertThat(byRequest("officer", "a right password")).isEmpty();
        inTheRoster = true;
        credentials.change("officer", Credential::closedForGood);
        assertThat(byRequest("officer", "a right password")).isEmpty();
        assertThat(atTheDesk("officer", "a right password")).isEmpty();
        assertThat(signIns.mayGoOn(ACCOUNT, NOW)).isFalse();
    }

    @Test
    void a_clock_that_was_set_back_neither_shuts_out_after_a_reset_nor_keeps_a_session_from_before_it() {
        var fast = NOW.plus(Duration.ofHours(1));
        clock.setTo(fast);
        var before = atTheDesk("officer", "a right password").orElseThrow();
        clock.setTo(NOW);
        credentials.change("officer", kept -> kept.reset(passwords.hash("fresh and random"), NOW));
        assertThat(signIns.mayGoOn(ACCOUNT, before.at())).isFalse();

        var after = atTheDesk("officer", "fresh and random").orElseThrow();
        assertThat(signIns.mayGoOn(ACCOUNT, after.at())).isTrue();
    }

    @Test
    void a_reset_ends_the_sessions_that_began_before_it() {
        assertThat(signIns.mayGoOn(ACCOUNT, NOW)).isTrue();
        credentials.change("officer", kept -> kept.reset(passwords.hash("fresh and random"), NOW.plusMillis(1)));
        assertThat(signIns.mayGoOn(ACCOUNT, NOW)).isFalse();
        assertThat(signIns.mayGoOn(ACCOUNT, NOW.plusMillis(1))).isTrue();
    }

    @Test
    void the_last_two_sign_ins_at_the_desk_are_kept_and_no_request_counts() {
        atTheDesk("officer", "a right password");
        clock.setTo(NOW.plusSeconds(60));
        byRequest("officer", "a right password");
        clock.setTo(NOW.plusSeconds(120));
        atTheDesk("officer", "a right password");
        assertThat(credentials.find("officer").orElseThrow().signIns()).containsExactly(NOW, NOW.plusSeconds(120));
    }

    @Test
    void that_a_system_came_in_is_kept_once_an_hour() {
        byRequest("officer", "a right password");
        assertThat(lastIn()).contains(NOW);
        clock.setTo(NOW.plus(Duration.ofMinutes(59)));
        byRequest("officer", "a right password");
        signIns.byKey(ACCOUNT);
        assertThat(lastIn()).contains(NOW);
        clock.setTo(NOW.plus(Duration.ofMinutes(60)));
        signIns.byKey(ACCOUNT);
        assertThat(lastIn()).contains(NOW.plus(Duration.ofMinutes(60)));
        assertThat(credentials.find("officer").orElseThrow().signIns()).isEmpty();
    }

    private Optional<Instant> lastIn() {
        return credentials.find("officer").flatMap(Credential::lastIn);
    }

    @Test
    void what_comes_from_an_address_that_tried_too_many_reaches_no_password_and_locks_no_account() {
        for (var i = 0; i < 60; i++) {
            assertThat(atTheDesk("nobody" + i, "guess")).isEmpty();
        }
        var before = compared.get();
        looks.clear();
        for (var i = 0; i < 100; i++) {
            assertTooOften(() -> atTheDesk("officer", "guess"));
            assertTooOften(() -> byRequest("officer", "guess"));
        }
        assertThat(compared).hasValue(before);
        assertThat(looks)
                .extracting(Access::account, Access::detail)
                .containsExactly(tuple(Access.NOBODY, "too-often"));
        assertThat(signIns.atTheDesk("198.51.100.7", "officer", "a right password"))
                .isPresent();
    }

    @Test
    void a_system_that_was_right_a_moment_ago_is_no_try() {
        assertThat(byRequest("officer", "a right password")).isPresent();
        for (var i = 0; i < 4; i++) {
            assertThat(byRequest("officer", "guess")).isEmpty();
        }
        for (var i = 0; i < 60; i++) {
            assertThat(byRequest("officer", "a right password")).isPresent();
        }
        assertThat(compared).hasValue(5);
    }

    private static void assertTooOften(ThrowingCallable trying) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(trying)
                .extracting(Refused::code)
                .isEqualTo("sign-in.too-often");
    }

    private Optional<SignIns.Known> atTheDesk(String userName, String password) {
        return signIns.atTheDesk(CLIENT, userName, password);
    }

    private Optional<SignIns.Known> byRequest(String userName, String password) {
        return signIns.byRequest(CLIENT, userName, password);
    }

    private void guess(int times) {
        for (var i = 0; i < times; i++) {
            assertThat(atTheDesk("officer", "guess " + i)).isEmpty();
        }
    }
}

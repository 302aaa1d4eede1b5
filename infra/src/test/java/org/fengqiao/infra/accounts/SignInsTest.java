package org.fengqiao.infra.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.records.SqliteRecords;
import org.fengqiao.infra.time.OfficeClock;
import org.fengqiao.projections.access.Access;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.access.AccessLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final String ACCOUNT = "6c6f8f4e-0000-4000-8000-000000000001";
    private static final Actor.Staff STAFF =
            new Actor.Staff(ACCOUNT, UnitCode.of("320508000000"), Set.of(Duty.PETITION_OFFICER));

    @TempDir
    Path folder;

    private final OfficeClock clock = new OfficeClock(Clock.fixed(NOW, ZoneId.of("UTC")));
    private final Passwords passwords = new Passwords();
    private final List<Access> looks = new ArrayList<>();
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
                account -> Optional.of(STAFF).filter(_ -> inTheRoster && account.equals(ACCOUNT)),
                new Noting(),
                clock);
    }

    @AfterEach
    void close() {
        records.close();
    }

    @Test
    void the_right_password_lets_in_and_is_remembered() {
        assertThat(signIns.atTheDesk("officer", "a right password"))
                .get()
                .extracting(SignIns.Known::staff)
                .isEqualTo(STAFF);
        assertThat(looks).extracting(Access::kind).containsExactly(AccessKind.SIGNED_IN);
    }

    @Test
    void a_wrong_password_an_unknown_name_and_a_name_of_no_shape_are_refused_alike() {
        assertThat(signIns.atTheDesk("officer", "wrong")).isEmpty();
        assertThat(signIns.atTheDesk("nobody", "wrong")).isEmpty();
        assertThat(signIns.atTheDesk("\0' or 1=1 --", "wrong")).isEmpty();
        assertThat(signIns.atTheDesk("@" + ACCOUNT, "wrong")).isEmpty();
        assertThat(looks).extracting(Access::kind).containsOnly(AccessKind.SIGN_IN_FAILED);
        assertThat(looks)
                .extracting(Access::account)
                .containsExactly(ACCOUNT, Access.NOBODY, Access.NOBODY, Access.NOBODY);
    }

    @Test
    void the_fifth_wrong_password_locks_even_the_right_one_out_for_fifteen_minutes() {
        guess(5);
        assertThat(signIns.atTheDesk("officer", "a right password")).isEmpty();
        assertThat(looks).extracting(Access::kind).contains(AccessKind.LOCKED_OUT);
        clock.setTo(NOW.plus(Duration.ofMinutes(15)).minusMillis(1));
        assertThat(signIns.atTheDesk("officer", "a right password")).isEmpty();
        clock.setTo(NOW.plus(Duration.ofMinutes(15)));
        assertThat(signIns.atTheDesk("officer", "a right password")).isPresent();
    }

    @Test
    void four_wrong_passwords_and_a_right_one_begin_anew() {
        guess(4);
        assertThat(signIns.atTheDesk("officer", "a right password")).isPresent();
        guess(4);
        assertThat(signIns.atTheDesk("officer", "a right password")).isPresent();
    }

    @Test
    void a_lock_out_survives_a_restart() {
        guess(5);
        records.close();
        records = new SqliteRecords(folder.resolve("office.sqlite"));
        credentials = new Credentials(records);
        assertThat(signIns().atTheDesk("officer", "a right password")).isEmpty();
    }

    @Test
    void a_system_that_was_right_a_moment_ago_is_locked_out_too() {
        assertThat(signIns.byRequest("officer", "a right password")).isPresent();
        guess(5);
        assertThat(signIns.byRequest("officer", "a right password")).isEmpty();
    }

    @Test
    void a_hundred_requests_of_one_system_are_one_sign_in() {
        for (var i = 0; i < 100; i++) {
            assertThat(signIns.byRequest("officer", "a right password")).isPresent();
        }
        assertThat(looks).hasSize(1);
    }

    @Test
    void a_changed_password_ends_what_was_right_a_moment_ago() {
        assertThat(signIns.byRequest("officer", "a right password")).isPresent();
        credentials.change("officer", kept -> kept.withHash(passwords.hash("another password")));
        assertThat(signIns.byRequest("officer", "a right password")).isEmpty();
        assertThat(signIns.byRequest("officer", "another password")).isPresent();
    }

    @Test
    void who_was_closed_or_left_the_roster_comes_in_no_more() {
        assertThat(signIns.byRequest("officer", "a right password")).isPresent();
        inTheRoster = false;
        assertThat(signIns.byRequest("officer", "a right password")).isEmpty();
        inTheRoster = true;
        credentials.change("officer", Credential::closedForGood);
        assertThat(signIns.byRequest("officer", "a right password")).isEmpty();
        assertThat(signIns.atTheDesk("officer", "a right password")).isEmpty();
        assertThat(signIns.mayGoOn(ACCOUNT, NOW)).isFalse();
    }

    @Test
    void a_clock_that_was_set_back_neither_shuts_out_after_a_reset_nor_keeps_a_session_from_before_it() {
        var fast = NOW.plus(Duration.ofHours(1));
        clock.setTo(fast);
        var before = signIns.atTheDesk("officer", "a right password").orElseThrow();
        clock.setTo(NOW);
        credentials.change("officer", kept -> kept.reset(passwords.hash("fresh and random"), NOW));
        assertThat(signIns.mayGoOn(ACCOUNT, before.at())).isFalse();

        var after = signIns.atTheDesk("officer", "fresh and random").orElseThrow();
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
        signIns.atTheDesk("officer", "a right password");
        clock.setTo(NOW.plusSeconds(60));
        signIns.byRequest("officer", "a right password");
        clock.setTo(NOW.plusSeconds(120));
        signIns.atTheDesk("officer", "a right password");
        assertThat(credentials.find("officer").orElseThrow().signIns()).containsExactly(NOW, NOW.plusSeconds(120));
    }

    private void guess(int times) {
        for (var i = 0; i < times; i++) {
            assertThat(signIns.atTheDesk("officer", "guess " + i)).isEmpty();
        }
    }

    private final class Noting implements AccessLog {
        @Override
        public AccessEntry remember(Access access) {
            looks.add(access);
            return new AccessEntry(looks.size(), NOW, access, "");
        }

        @Override
        public List<AccessEntry> ofCase(String caseId, long afterSeq, int limit) {
            return List.of();
        }

        @Override
        public List<AccessEntry> latest(long beforeSeq, int limit) {
            return List.of();
        }

        @Override
        public OptionalLong verify() {
            return OptionalLong.empty();
        }
    }
}

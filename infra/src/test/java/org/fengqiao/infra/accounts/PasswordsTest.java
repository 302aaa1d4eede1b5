package org.fengqiao.infra.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(strings = {"", "         ", "nine-char", "aaaaaaaaaaaa", "abababababab", "officer.gusu2026"})
    void a_weak_password_is_refused(String weak) {
        assertThatThrownBy(() -> passwords.check(weak, "officer.gusu")).hasMessage("account.password-weak");
    }

    @Test
    void more_than_bcrypt_can_hash_is_refused_and_never_cut_off() {
        var long72 = "x1".repeat(36);
        assertThatThrownBy(() -> passwords.check("密".repeat(25), "officer")).hasMessage("account.password-weak");
        assertThat(passwords.match(long72 + "more", passwords.hash(long72))).isFalse();
    }

    @Test
    void ten_characters_in_any_script_are_enough() {
        assertThatCode(() -> passwords.check("枫桥经验就地化解矛盾纠", "officer")).doesNotThrowAnyException();
        assertThatCode(() -> passwords.check("ten-chars!", "officer")).doesNotThrowAnyException();
    }

    @Test
    void a_random_password_passes_and_is_another_one_each_time() {
        var one = passwords.random();
        assertThatCode(() -> passwords.check(one, "officer")).doesNotThrowAnyException();
        assertThat(one).hasSize(16).isNotEqualTo(passwords.random());
    }

    @Test
    void the_kept_hash_names_its_method_and_holds_no_password() {
        assertThat(passwords.hash("a right password")).startsWith("{bcrypt}$2").doesNotContain("right");
    }
}

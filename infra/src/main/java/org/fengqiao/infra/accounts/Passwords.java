package org.fengqiao.infra.accounts;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.domain.refusal.Refused;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes, checks and hashes passwords (口令). */
@Component
class Passwords {
    private static final int SHORTEST = 10;
    /** What bcrypt hashes; more would be cut off silently. */
    private static final int MOST_BYTES = 72;

    private static final int STRENGTH = 10;
    private static final int RANDOM_LENGTH = 16;
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(STRENGTH)));
    private final String nobodys = hash(random());

    /** Sixteen characters that cannot be mistaken for one another: more than ninety bits. */
    String random() {
        var password = new StringBuilder();
        for (var i = 0; i < RANDOM_LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    /** @throws Refused {@code account.password-weak} */
    void check(String password, String userName) {
        checkSize(password);
        var sameAgain = password.chars().distinct().count() <= 2;
        if (password.length() < SHORTEST || sameAgain || password.contains(userName)) {
            throw Refused.invalid("account.password-weak", Integer.toString(SHORTEST), Integer.toString(MOST_BYTES));
        }
    }

    /** Only what bcrypt can take: for passwords that whoever runs the machine chose. */
    void checkSize(String password) {
        if (password.isBlank() || tooLong(password)) {
            throw Refused.invalid("account.password-weak", Integer.toString(SHORTEST), Integer.toString(MOST_BYTES));
        }
    }

    String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    boolean match(String password, String hash) {
        return !tooLong(password) && encoder.matches(password, hash);
    }

    /** Takes as long as a real look: so that a sign-in tells nobody which names exist. */
    void matchNobodys(String password) {
        var _ = match(password, nobodys);
    }

    private static boolean tooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }
}

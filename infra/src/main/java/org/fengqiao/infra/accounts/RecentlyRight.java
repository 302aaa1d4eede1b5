package org.fengqiao.infra.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords that were right a moment ago (近期核验), so that a system which sends its own with every request does not cost
 * a slow hash each time. Kept are hashes under a key of this process; they hold the stored hash too, so a changed password
 * forgets them.
 */
final class RecentlyRight {
    private static final Duration KNOWN_FOR = Duration.ofMinutes(5);
    private static final int MOST = 10_000;
    private static final int KEY_BYTES = 32;
    private static final String MAC = "HmacSHA256";

    private final Cache<String, Boolean> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KNOWN_FOR).build();
    private final SecretKeySpec key = randomKey();

    boolean knows(Credential credential, String password) {
        return known.getIfPresent(hash(credential, password)) != null;
    }

    void remember(Credential credential, String password) {
        known.put(hash(credential, password), true);
    }

    private String hash(Credential credential, String password) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key);
            mac.update(credential.hash().getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec randomKey() {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, MAC);
    }
}

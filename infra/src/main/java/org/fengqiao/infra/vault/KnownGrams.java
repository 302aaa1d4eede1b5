package org.fengqiao.infra.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes of neighbouring characters under a key that everybody knows (公开密钥二元词), for files that are looked at outside
 * the platform: whoever repeats it gets the same. Nothing that is kept may be hashed with it.
 */
public final class KnownGrams {
    private final KeyedHash hash = new KeyedHash(new SecretKeySpec("known to everybody".getBytes(UTF_8), "HmacSHA256"));

    /** As {@code Vault.grams}. */
    public List<String> of(String words) {
        return Bigrams.of(words).stream().map(hash::of).toList();
    }
}

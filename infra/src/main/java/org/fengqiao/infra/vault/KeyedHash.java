package org.fengqiao.infra.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** HMAC-SHA256, cut to nine bytes: twelve characters, and still one chance in 10²¹ that two texts share one. */
final class KeyedHash {
    private static final int BYTES = 9;

    private final Mac mac;

    KeyedHash(SecretKey key) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HMAC-SHA256 is not available", impossible);
        }
    }

    String of(String text) {
        byte[] hash = mac.doFinal(text.getBytes(UTF_8));
        return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, BYTES));
    }
}

package org.fengqiao.infra.partners;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a key (密钥格式): {@code fq_}, which record it is, and 256 random bits. So long a secret needs no slow hash.
 */
record PartnerKey(String id, String secret) {
    private static final Pattern SHAPE = Pattern.compile("fq_([0-9a-f]{12})_([A-Za-z0-9_-]{43})");
    private static final int ID_BYTES = 6;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static PartnerKey random() {
        var id = new byte[ID_BYTES];
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(id);
        RANDOM.nextBytes(secret);
        return new PartnerKey(
                HexFormat.of().formatHex(id),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Null when the text is no key. */
    static @Nullable PartnerKey parse(String text) {
        var matcher = SHAPE.matcher(text);
        return matcher.matches() ? new PartnerKey(matcher.group(1), matcher.group(2)) : null;
    }

    String text() {
        return "fq_" + id + "_" + secret;
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean hashesTo(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "PartnerKey[" + id + "]";
    }
}

package org.fengqiao.infra.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One link of the chain as text: {@code {"previous":"…","hash":"…","entry":{…}}}. The text is built, never parsed and
 * printed again, so that one changed byte anywhere shows.
 *
 * @param previous hash of the link before
 * @param body the entry as JSON, exactly as it was hashed
 */
record Link(String previous, String body) {
    /** What the first link follows. */
    static final String START = "0".repeat(64);

    private static final int BODY_AT = "{\"previous\":\"\",\"hash\":\"\",\"entry\":".length() + 2 * 64;

    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest(body.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String text() {
        return "{\"previous\":\"" + previous + "\",\"hash\":\"" + hash() + "\",\"entry\":" + body + "}";
    }

    /** The entry's JSON within a link's text; anything when the text is damaged. */
    static String body(String text) {
        return text.length() > BODY_AT ? text.substring(BODY_AT, text.length() - 1) : "";
    }
}

package org.fengqiao.infra.blobs;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 as an address. */
final class Hash {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    private Hash() {}

    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An address comes from outside, and becomes a path. */
    static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }
}

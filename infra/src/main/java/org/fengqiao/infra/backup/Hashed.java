package org.fengqiao.infra.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.fengqiao.infra.backup.Manifest.Part;

/** Copies and says what was copied (校验复制). */
final class Hashed {
    private Hashed() {}

    static Part copy(String name, InputStream from, OutputStream to) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = new DigestInputStream(from, digest).transferTo(to);
            return new Part(name, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

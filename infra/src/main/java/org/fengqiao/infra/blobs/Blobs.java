package org.fengqiao.infra.blobs;

import java.util.Optional;

/** Sealed attachments by the hash of their ciphertext (附件存储); the same content under the same key is kept once. */
public interface Blobs {
    /**
     * Keeps a ciphertext; durable when this returns.
     *
     * @return its address: SHA-256, 64 hexadecimal characters
     */
    String put(byte[] ciphertext);

    /** The ciphertext, or nothing when there is none or it is not what was put. */
    Optional<byte[]> get(String hash);

    boolean has(String hash);
}

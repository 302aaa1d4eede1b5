package org.fengqiao.infra.vault;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM with a random nonce of 12 bytes; what is sealed is bound to the name it was sealed under. */
final class AesGcm {
    static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private AesGcm() {}

    static byte[] randomKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    static SecretKey key(byte[] material) {
        if (material.length != KEY_BYTES) {
            throw new IllegalArgumentException("A key has 32 bytes");
        }
        return new SecretKeySpec(material, "AES");
    }

    /** Nonce and ciphertext in one. */
    static byte[] seal(SecretKey key, byte[] name, byte[] content) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = cipher();
            begin(cipher, Cipher.ENCRYPT_MODE, key, nonce, name);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(content.length));
            cipher.doFinal(content, 0, content.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw unavailable(impossible);
        }
    }

    /** Nothing when it was sealed with another key, under another name, or changed since. */
    static Optional<byte[]> open(SecretKey key, byte[] name, byte[] sealed) {
        return new Opener().open(key, name, sealed);
    }

    /** Opens many with one cipher, which costs as much to find as a short text to open. For one thread. */
    static final class Opener {
        private final Cipher cipher = cipher();

        /** As {@link AesGcm#open}. */
        Optional<byte[]> open(SecretKey key, byte[] name, byte[] sealed) {
            if (sealed.length < NONCE_BYTES + TAG_BITS / 8) {
                return Optional.empty();
            }
            try {
                begin(cipher, Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE_BYTES), name);
                return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
            } catch (AEADBadTagException foreign) {
                return Optional.empty();
            } catch (GeneralSecurityException impossible) {
                throw unavailable(impossible);
            }
        }
    }

    private static Cipher cipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException impossible) {
            throw unavailable(impossible);
        }
    }

    private static void begin(Cipher cipher, int mode, SecretKey key, byte[] nonce, byte[] name)
            throws GeneralSecurityException {
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name);
    }

    private static IllegalStateException unavailable(GeneralSecurityException impossible) {
        return new IllegalStateException("AES-GCM is not available", impossible);
    }
}

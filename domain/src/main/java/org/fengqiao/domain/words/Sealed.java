package org.fengqiao.domain.words;

import java.util.Objects;

/**
 * Words that were sealed at the edge (密封文字): AES-256-GCM under the key {@code keyId}.
 *
 * <p>Commands, events, messages and read models carry this value unchanged; only an authorised answer opens it, and
 * once the key is deleted nobody can.
 *
 * @param keyId which key opens it, for example {@code case/0190…/outer}
 * @param nonce 12 bytes, Base64
 * @param ciphertext ciphertext and tag, Base64
 * @see "ADR 0003 sealed at the edge"
 */
public record Sealed(String keyId, String nonce, String ciphertext) {
    public Sealed {
        Objects.requireNonNull(keyId);
        Objects.requireNonNull(nonce);
        Objects.requireNonNull(ciphertext);
    }

    @Override
    public String toString() {
        return "Sealed[" + keyId + "]";
    }
}

package org.fengqiao.infra.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import javax.crypto.SecretKey;
import org.fengqiao.projections.words.KeyId;

/** The key of keys (主密钥): wraps the data keys, and nothing else. */
final class MasterKey {
    private final SecretKey key;

    MasterKey(byte[] material) {
        this.key = AesGcm.key(material);
    }

    /** A data key, bound to its id, so that a record copied to another id opens nothing. */
    byte[] wrap(KeyId id, byte[] dataKey) {
        return AesGcm.seal(key, name(id), dataKey);
    }

    Optional<SecretKey> unwrap(KeyId id, byte[] wrapped) {
        return AesGcm.open(key, name(id), wrapped).map(AesGcm::key);
    }

    /** Tells whether this is the key that the records were wrapped with. */
    String fingerprint() {
        return new KeyedHash(key).of("fengqiao master key");
    }

    private static byte[] name(KeyId id) {
        return id.value().getBytes(UTF_8);
    }

    @Override
    public String toString() {
        return "MasterKey";
    }
}

package org.fengqiao.infra.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.infra.records.Records;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Seals with data keys that lie wrapped in the records; the master key lies apart from them.
 *
 * @see "ADR 0003 sealed at the edge"
 */
public final class RecordsVault implements Vault {
    /** Search has one key for all: rows of different cases must be found with the same hash. */
    private static final KeyId SEARCH = new KeyId("search");

    private static final Hashing NO_KEY = new Hashing() {
        @Override
        public List<String> grams(String words) {
            return List.of();
        }

        @Override
        public String shortened(String words) {
            return "";
        }

        @Override
        public List<String> characters(String words) {
            return List.of();
        }
    };

    /** Empty when the keys are withheld. */
    private final Optional<DataKeys> keys;

    private RecordsVault(Optional<DataKeys> keys) {
        this.keys = keys;
    }

    /**
     * Opens the vault; without the right master key it opens with the keys withheld.
     *
     * @param masterKeyFile made at the very first start
     * @param givenMasterKey Base64 of 32 bytes, instead of the file; null or blank for none
     */
    public static RecordsVault open(Records records, Path masterKeyFile, @Nullable String givenMasterKey) {
        String given = givenMasterKey == null || givenMasterKey.isBlank() ? null : givenMasterKey;
        return new RecordsVault(
                new MasterKeyFile(masterKeyFile, records).find(given).map(master -> new DataKeys(records, master)));
    }

    /** A vault that opens nothing: for maintenance by people who must not read. */
    public static RecordsVault withKeysWithheld() {
        return new RecordsVault(Optional.empty());
    }

    @Override
    public Sealed seal(KeyId key, String words) {
        byte[] sealed = seal(key, words.getBytes(UTF_8));
        return new Sealed(
                key.value(),
                base64(Arrays.copyOf(sealed, AesGcm.NONCE_BYTES)),
                base64(Arrays.copyOfRange(sealed, AesGcm.NONCE_BYTES, sealed.length)));
    }

    @Override
    public byte[] seal(KeyId key, byte[] content) {
        return AesGcm.seal(present().obtain(key), name(key), content);
    }

    @Override
    public Optional<String> open(Sealed words) {
        return Optional.ofNullable(openAll(List.of(words)).get(words));
    }

    @Override
    public Map<Sealed, String> openAll(Collection<Sealed> words) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        var ids = new HashMap<Sealed, KeyId>();
        words.forEach(one -> ids.computeIfAbsent(one, KeyId::of));
        Map<KeyId, SecretKey> known =
                keys.get().findAll(ids.values().stream().distinct().toList());
        var opener = new AesGcm.Opener();
        var opened = new HashMap<Sealed, String>();
        ids.forEach((one, id) -> Optional.ofNullable(known.get(id))
                .flatMap(key -> opener.open(key, name(id), joined(one)))
                .ifPresent(bytes -> opened.put(one, new String(bytes, UTF_8))));
        return opened;
    }

    @Override
    public Optional<byte[]> open(KeyId key, byte[] sealed) {
        return keys.flatMap(all -> all.find(key)).flatMap(found -> AesGcm.open(found, name(key), sealed));
    }

    @Override
    public void ensure(Collection<KeyId> ids) {
        present().ensure(ids);
    }

    @Override
    public void forget(KeyId key) {
        present().forget(key);
    }

    @Override
    public Hashing hashing() {
        return keys.<Hashing>map(all -> new KeyedHashing(all.obtain(SEARCH))).orElse(NO_KEY);
    }

    @Override
    public boolean withheld() {
        return keys.isEmpty();
    }

    private DataKeys present() {
        return keys.orElseThrow(() -> Refused.conflict("words.keys-withheld"));
    }

    private static byte[] name(KeyId key) {
        return key.value().getBytes(UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] joined(Sealed words) {
        try {
            byte[] nonce = Base64.getDecoder().decode(words.nonce());
            byte[] ciphertext = Base64.getDecoder().decode(words.ciphertext());
            byte[] joined = Arrays.copyOf(nonce, nonce.length + ciphertext.length);
            System.arraycopy(ciphertext, 0, joined, nonce.length, ciphertext.length);
            return joined;
        } catch (IllegalArgumentException damaged) {
            return new byte[0];
        }
    }

    @Override
    public String toString() {
        return withheld() ? "RecordsVault[keys withheld]" : "RecordsVault";
    }
}

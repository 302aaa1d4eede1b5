package org.fengqiao.projections.worklist;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.hotissue.Shortened;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;

/** A vault that hides nothing, for tests of what is done with the words. */
public final class OpenVault implements Vault {
    private final Set<String> forgotten = new HashSet<>();
    public boolean withheld;

    @Override
    public Sealed seal(KeyId key, String words) {
        return new Sealed(key.value(), "n", Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Optional<String> open(Sealed words) {
        return withheld || forgotten.contains(words.keyId())
                ? Optional.empty()
                : Optional.of(new String(Base64.getDecoder().decode(words.ciphertext()), StandardCharsets.UTF_8));
    }

    @Override
    public Map<Sealed, String> openAll(Collection<Sealed> words) {
        var open = new HashMap<Sealed, String>();
        words.forEach(each -> open(each).ifPresent(text -> open.put(each, text)));
        return open;
    }

    @Override
    public byte[] seal(KeyId key, byte[] content) {
        return content.clone();
    }

    @Override
    public Optional<byte[]> open(KeyId key, byte[] sealed) {
        return Optional.of(sealed.clone());
    }

    @Override
    public void ensure(Collection<KeyId> keys) {}

    @Override
    public void forget(KeyId key) {
        forgotten.add(key.value());
    }

    @Override
    public Hashing hashing() {
        return new Hashing() {
            @Override
            public List<String> grams(String words) {
                return withheld ? List.of() : hashes(words);
            }

            @Override
            public String shortened(String words) {
                return String.join("", Shortened.of(grams(words)));
            }

            @Override
            public List<String> characters(String words) {
                return Plain.of(words)
                        .codePoints()
                        .mapToObj(Character::toString)
                        .flatMap(one -> grams(one).stream())
                        .toList();
            }
        };
    }

    private static List<String> hashes(String words) {
        int[] plain = Plain.of(words).codePoints().toArray();
        var grams = new LinkedHashSet<String>();
        if (plain.length == 1) {
            grams.add(hash(plain[0], 0));
        }
        for (int i = 0; i + 1 < plain.length; i++) {
            grams.add(hash(plain[i], plain[i + 1]));
        }
        return List.copyOf(grams);
    }

    /** Twelve characters, as the real ones. */
    private static String hash(int one, int other) {
        var mixed = (one * 1_000_003L + other) * 0x9E3779B97F4A7C15L;
        return String.format(Locale.ROOT, "%016x", mixed).substring(0, 12);
    }

    @Override
    public boolean withheld() {
        return withheld;
    }
}

package org.fengqiao.infra.vault;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;
import org.fengqiao.projections.hotissue.Shortened;
import org.fengqiao.projections.words.Vault;

/** Hashes under one key, each gram once. */
final class KeyedHashing implements Vault.Hashing {
    private final KeyedHash hash;
    private final Map<String, String> hashed = new HashMap<>();
    private final Map<Long, String> shortened = new HashMap<>();

    KeyedHashing(SecretKey key) {
        hash = new KeyedHash(key);
    }

    @Override
    public List<String> grams(String words) {
        return of(Bigrams.of(words));
    }

    @Override
    public String shortened(String words) {
        var pieces = new LinkedHashSet<String>();
        Bigrams.keys(words).forEach(key -> pieces.add(shortened.computeIfAbsent(key, this::cut)));
        return String.join("", pieces);
    }

    private String cut(long key) {
        return Shortened.of(hash.of(Bigrams.text(key)));
    }

    @Override
    public List<String> characters(String words) {
        return of(Bigrams.characters(words));
    }

    private List<String> of(Collection<String> grams) {
        return grams.stream()
                .map(gram -> hashed.computeIfAbsent(gram, hash::of))
                .toList();
    }
}

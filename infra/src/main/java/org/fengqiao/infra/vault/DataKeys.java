package org.fengqiao.infra.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import javax.crypto.SecretKey;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.Records.Entry;
import org.fengqiao.projections.words.KeyId;

/** Data keys: wrapped in the records, unwrapped in a bounded cache. */
final class DataKeys {
    private static final int CACHED = 20_000;

    /** How long another node may still know a key that was forgotten here. */
    private static final Duration KNOWN_ELSEWHERE = Duration.ofMinutes(5);

    private final Records records;
    private final MasterKey master;
    private final Cache<KeyId, SecretKey> cache = Caffeine.newBuilder()
            .maximumSize(CACHED)
            .expireAfterWrite(KNOWN_ELSEWHERE)
            .build();

    /** Many may look up at once; none while a key is being forgotten, or the cache would remember it. */
    private final ReadWriteLock forgetting = new ReentrantReadWriteLock();

    DataKeys(Records records, MasterKey master) {
        this.records = records;
        this.master = master;
    }

    Optional<SecretKey> find(KeyId id) {
        return Optional.ofNullable(findAll(Set.of(id)).get(id));
    }

    Map<KeyId, SecretKey> findAll(Collection<KeyId> ids) {
        forgetting.readLock().lock();
        try {
            var found = new HashMap<>(cache.getAllPresent(ids));
            List<KeyId> others =
                    ids.stream().distinct().filter(id -> !found.containsKey(id)).toList();
            if (!others.isEmpty()) {
                Map<String, String> wrapped = records.findAll(
                        RecordTable.KEYS, others.stream().map(KeyId::value).toList());
                for (KeyId id : others) {
                    Optional.ofNullable(wrapped.get(id.value()))
                            .flatMap(json -> master.unwrap(id, decode(json)))
                            .ifPresent(key -> remember(found, id, key));
                }
            }
            return found;
        } finally {
            forgetting.readLock().unlock();
        }
    }

    private void remember(Map<KeyId, SecretKey> found, KeyId id, SecretKey key) {
        cache.put(id, key);
        found.put(id, key);
    }

    /** The key, made when there is none. */
    SecretKey obtain(KeyId id) {
        return find(id).or(() -> {
                    ensure(Set.of(id));
                    return find(id);
                })
                .orElseThrow(() -> new IllegalStateException("The key " + id + " is damaged"));
    }

    /** Makes the missing ones together; tries again when another node made one of them meanwhile. */
    void ensure(Collection<KeyId> ids) {
        Set<KeyId> missing = missing(ids);
        while (!missing.isEmpty() && !records.insertAll(make(missing))) {
            missing = missing(ids);
        }
    }

    private Set<KeyId> missing(Collection<KeyId> ids) {
        var missing = new LinkedHashSet<>(ids);
        missing.removeAll(cache.getAllPresent(ids).keySet());
        Set<String> there = records.findAll(
                        RecordTable.KEYS, missing.stream().map(KeyId::value).toList())
                .keySet();
        missing.removeIf(id -> there.contains(id.value()));
        return missing;
    }

    private List<Entry> make(Set<KeyId> ids) {
        var made = new ArrayList<Entry>();
        for (KeyId id : ids) {
            made.add(new Entry(RecordTable.KEYS, id.value(), encode(master.wrap(id, AesGcm.randomKey()))));
        }
        return made;
    }

    void forget(KeyId id) {
        forgetting.writeLock().lock();
        try {
            records.delete(RecordTable.KEYS, id.value());
            cache.invalidate(id);
        } finally {
            forgetting.writeLock().unlock();
        }
    }

    private static String encode(byte[] wrapped) {
        return "\"" + Base64.getEncoder().encodeToString(wrapped) + "\"";
    }

    /** A record that is no JSON string of Base64 unwraps to nothing. */
    private static byte[] decode(String json) {
        try {
            return Base64.getDecoder().decode(json.replace("\"", ""));
        } catch (IllegalArgumentException damaged) {
            return new byte[0];
        }
    }
}

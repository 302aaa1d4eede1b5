package org.fengqiao.infra.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.infra.blobs.Blobs;
import org.fengqiao.infra.records.RecordTable;
import org.fengqiao.infra.records.Records;
import org.fengqiao.infra.records.Records.Entry;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.springframework.stereotype.Component;

/** Keeps an uploaded file for as long as its import runs, sealed under a key of its own (导入文件密封). */
@Component
class SealedFiles {
    private static final String PREFIX = "import/";
    private static final int PAGE = 500;

    private final Vault vault;
    private final Blobs blobs;
    private final Records records;

    SealedFiles(Vault vault, Blobs blobs, Records records) {
        this.vault = vault;
        this.blobs = blobs;
        this.records = records;
    }

    /** Durable when this returns. */
    String keep(String importId, byte[] content) {
        return blobs.put(vault.seal(key(importId), content));
    }

    Optional<byte[]> open(String importId, String address) {
        return blobs.get(address).flatMap(ciphertext -> vault.open(key(importId), ciphertext));
    }

    /** Without its key nobody can read what is left of it. */
    void forget(String importId) {
        if (!vault.withheld()) {
            vault.forget(key(importId));
        }
    }

    /** The imports whose files could still be read, in the order of their identifiers. */
    List<String> readable() {
        var found = new ArrayList<String>();
        var page = records.after(RecordTable.KEYS, PREFIX, PAGE);
        while (!page.isEmpty()) {
            var ids = page.stream()
                    .map(Entry::key)
                    .takeWhile(key -> key.startsWith(PREFIX))
                    .map(key -> key.substring(PREFIX.length()))
                    .toList();
            found.addAll(ids);
            if (ids.size() < page.size()) {
                break;
            }
            page = records.after(RecordTable.KEYS, page.getLast().key(), PAGE);
        }
        return found;
    }

    private static KeyId key(String importId) {
        return new KeyId(PREFIX + importId);
    }
}

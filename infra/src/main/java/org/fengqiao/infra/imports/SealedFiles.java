package org.fengqiao.infra.imports;

import java.util.Optional;
import org.fengqiao.infra.blobs.Blobs;
import org.fengqiao.projections.words.KeyId;
import org.fengqiao.projections.words.Vault;
import org.springframework.stereotype.Component;

/** Keeps an uploaded file for as long as its import runs, sealed under a key of its own (导入文件密封). */
@Component
class SealedFiles {
    private final Vault vault;
    private final Blobs blobs;

    SealedFiles(Vault vault, Blobs blobs) {
        this.vault = vault;
        this.blobs = blobs;
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

    private static KeyId key(String importId) {
        return new KeyId("import/" + importId);
    }
}

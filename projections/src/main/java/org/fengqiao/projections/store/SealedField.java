package org.fengqiao.projections.store;

import org.bson.Document;
import org.fengqiao.domain.words.Sealed;

/** Sealed words as a field of a row (密文字段). */
public final class SealedField {
    private SealedField() {}

    public static Document write(Sealed words) {
        return new Document("k", words.keyId()).append("n", words.nonce()).append("c", words.ciphertext());
    }

    public static Sealed read(Document field) {
        return new Sealed(field.getString("k"), field.getString("n"), field.getString("c"));
    }
}

package org.fengqiao.projections.words;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.domain.words.Sealed;

/**
 * Seals words before a command is sent and opens them in an authorised answer (密钥库).
 *
 * <p>It decides nothing: whoever opens words has asked the authority and written the access log before. Where the keys
 * are withheld, opening gives nothing and everything else goes on; only sealing is refused ({@code
 * words.keys-withheld}).
 *
 * @see "ADR 0003 sealed at the edge"
 */
public interface Vault {
    /** Seals words; makes the key when it is missing. */
    Sealed seal(KeyId key, String words);

    /** The words, or nothing when their key was deleted or is withheld. */
    Optional<String> open(Sealed words);

    /** Opens a page of words with one look into the key store; what cannot be opened is missing in the answer. */
    Map<Sealed, String> openAll(Collection<Sealed> words);

    /** Seals an attachment (at most some 20 MB); the answer is nonce and ciphertext in one. */
    byte[] seal(KeyId key, byte[] content);

    /** The content of a sealed attachment, or nothing when its key was deleted or is withheld. */
    Optional<byte[]> open(KeyId key, byte[] sealed);

    /** Makes all missing keys with one durable write; worth it before many words are sealed. */
    void ensure(Collection<KeyId> keys);

    /** Erases (删除) everything that was sealed with this key, by deleting the key; cannot be undone. */
    void forget(KeyId key);

    /**
     * Keyed hashes of each two neighbouring characters, for a search that never needs open words. A row matches when it
     * holds all the query's grams. A single character gives one gram of its own; nothing when the keys are withheld.
     *
     * @return distinct, 12 characters each
     */
    default List<String> grams(String words) {
        return hashing().grams(words);
    }

    /** For many words that are hashed together: what they share is hashed once. Nobody keeps it longer than the words. */
    Hashing hashing();

    /** Hashes words as {@link #grams} does, and remembers what it has hashed; for one thread. */
    interface Hashing {
        List<String> grams(String words);

        /** The first four characters of each of the grams, distinct, one after the other. */
        String shortened(String words);

        /** What the grams of each character alone would be. */
        List<String> characters(String words);
    }

    /** Whether words can be opened and sealed at all. */
    boolean withheld();
}

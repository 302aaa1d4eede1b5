package org.fengqiao.projections.searches;

import java.util.Optional;
import org.fengqiao.domain.authority.Actor;

/**
 * Words that somebody looked for, as the access log keeps them (检索词的查看).
 *
 * @see "ADR 0030 searches are remembered"
 */
@FunctionalInterface
public interface SearchedWords {
    /**
     * The words of one entry, for whoever may read them; that they were opened, and for what, is remembered before. Empty
     * when their key is gone or keys are withheld.
     *
     * @param seq of the entry in the log
     * @param purpose a code, or own words, which are remembered sealed
     * @throws org.fengqiao.domain.refusal.Refused {@code authority.denied}, {@code search.purpose-missing}, {@code
     *     search.unknown} for an entry without words
     */
    Optional<String> open(Actor.Staff reader, long seq, String purpose);
}

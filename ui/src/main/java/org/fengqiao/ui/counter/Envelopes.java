package org.fengqiao.ui.counter;

import java.util.Optional;

/**
 * Sealed envelopes that a browser carries for the counter instead of a session (密封信封): it can neither read nor change
 * what is inside.
 */
public interface Envelopes {
    /** What an envelope is for; one sort is never taken for another. */
    enum Sort {
        /** Answers that are not sent yet. */
        DRAFT,
        /** Who may see a tracking page. */
        PASS,
        /** A form on a tracking page. */
        FORM
    }

    /** Letters, digits, {@code -} and {@code _} only. */
    String seal(Sort sort, String words);

    /** Empty when it was not sealed here, not for this, or was changed. */
    Optional<String> open(Sort sort, String envelope);
}

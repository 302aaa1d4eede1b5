package org.fengqiao.domain.petition;

import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What an entered fact should have been (更正内容). Exactly one of the values is set, as its fact asks.
 *
 * @param words for NAME, PHONE, ADDRESS, REPRESENTATIVES, TITLE and TEXT
 * @param value for CHANNEL, KIND, CATEGORY, RECEIVED_ON (ISO date), UNIT (code) and HEADCOUNT (a whole number)
 */
public record Correction(
        Fact fact, @Nullable Sealed words, @Nullable String value) {
    public static Correction ofWords(Fact fact, Sealed words) {
        return new Correction(fact, words, null);
    }

    public static Correction ofValue(Fact fact, String value) {
        return new Correction(fact, null, value);
    }
}

package org.fengqiao.domain.hotline;

import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What should have been written down of a call (来电更正内容), or what was.
 *
 * @param words for all but CATEGORY; null where nothing was given
 * @param value code of the CATEGORY
 */
public record CallCorrection(
        CallFact fact, @Nullable Sealed words, @Nullable String value) {
    public static CallCorrection ofWords(CallFact fact, @Nullable Sealed words) {
        return new CallCorrection(fact, words, null);
    }

    public static CallCorrection ofCategory(String code) {
        return new CallCorrection(CallFact.CATEGORY, null, code);
    }
}

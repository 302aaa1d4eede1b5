package org.fengqiao.domain.proposal;

import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What should have been written down of a proposal (建议更正内容), or what was.
 *
 * @param words for words; null otherwise
 * @param value a day, or how far it is adopted; null for words
 */
public record ProposalCorrection(
        ProposalFact fact, @Nullable Sealed words, @Nullable String value) {
    public static ProposalCorrection ofWords(ProposalFact fact, Sealed words) {
        return new ProposalCorrection(fact, words, null);
    }

    public static ProposalCorrection ofValue(ProposalFact fact, String value) {
        return new ProposalCorrection(fact, null, value);
    }
}

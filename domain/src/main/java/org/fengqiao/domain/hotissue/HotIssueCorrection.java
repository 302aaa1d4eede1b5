package org.fengqiao.domain.hotissue;

import java.util.Objects;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What should have been said of a hot issue (热点更正内容), or what was.
 *
 * @param words the TITLE; null otherwise
 * @param value name of the KIND, code of the CATEGORY; null for a title
 */
public record HotIssueCorrection(
        HotIssueFact fact, @Nullable Sealed words, @Nullable String value) {
    public static HotIssueCorrection ofTitle(Sealed title) {
        return new HotIssueCorrection(HotIssueFact.TITLE, title, null);
    }

    public static HotIssueCorrection ofValue(HotIssueFact fact, String value) {
        return new HotIssueCorrection(fact, null, value);
    }

    /** Of one that was checked: its title. */
    public Sealed title() {
        return Objects.requireNonNull(words);
    }

    /** Of one that was checked: its kind or category. */
    public String entered() {
        return Objects.requireNonNull(value);
    }
}

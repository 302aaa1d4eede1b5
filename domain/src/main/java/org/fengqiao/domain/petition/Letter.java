package org.fengqiao.domain.petition;

import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What was written (信访内容), under the case's outer key; article 19, P02.
 *
 * @param text facts and reasons (事实和理由)
 * @param request what is asked for (请求); null when the text says it
 * @param place where it happened (事发地点); null when not given
 */
public record Letter(
        Sealed title,
        Sealed text,
        @Nullable Sealed request,
        @Nullable Sealed place) {
    /** Most characters of a title, whichever way it comes in; whoever seals it looks. */
    public static final int LONGEST_TITLE = 200;
}

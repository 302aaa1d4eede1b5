package org.fengqiao.domain.hotline;

import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * Who called (来电人), under that person's own key.
 *
 * @param name null when it was not given: an answer needs none
 * @param phone the number that was called from, or is to be called back
 */
public record Caller(@Nullable Sealed name, Sealed phone) {}

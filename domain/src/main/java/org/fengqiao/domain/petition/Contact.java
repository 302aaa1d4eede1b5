package org.fengqiao.domain.petition;

import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * How the complainant wants to be told, and whether phone and address are for who works on the case alone (联系意愿).
 *
 * @param address phone number or mail address, under the person's key; null where nothing is to be sent
 * @param confidential 保密联系
 * @see "ADR 0019 notices"
 */
public record Contact(Means means, @Nullable Sealed address, boolean confidential) {
    /** Nothing is sent, and nothing is confidential. */
    public static final Contact NONE = new Contact(Means.NONE, null, false);
}

package org.fengqiao.projections.cases;

import org.fengqiao.domain.petition.Means;
import org.jspecify.annotations.Nullable;

/**
 * How the complainant wants to be told, in open words (告知意愿); it never leaves the process like this.
 *
 * @param address phone number or mail address; null where nothing is to be sent
 * @param confidential whether phone and address are for who works on the case alone
 */
public record ContactWish(Means means, @Nullable String address, boolean confidential) {
    public static final ContactWish NONE = new ContactWish(Means.NONE, null, false);

    @Override
    public String toString() {
        return "ContactWish[" + means + "]";
    }
}

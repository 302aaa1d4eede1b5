package org.fengqiao.projections.notices;

import java.util.Locale;
import org.fengqiao.domain.authority.Actor;
import org.jspecify.annotations.Nullable;

/** Whether somebody wants a daily mail about unread notices (每日摘要设置): each person's own. */
public interface Digests {
    /** Whether mail can leave here at all. */
    boolean possible();

    Wish of(Actor.Staff self);

    /**
     * Keeps the wish; the address is sealed under the person's key.
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code digest.no-address}, {@code digest.address-shape}, {@code
     *     digest.hour}
     */
    void keep(Actor.Staff self, Wish wish, Locale language);

    /**
     * @param hour of the day in Shanghai from which on it is sent, 0 to 23; null for no digest
     * @param address empty where none was given
     */
    record Wish(@Nullable Integer hour, String address) {
        public static final Wish NONE = new Wish(null, "");

        @Override
        public String toString() {
            return "Wish[" + hour + "]";
        }
    }
}

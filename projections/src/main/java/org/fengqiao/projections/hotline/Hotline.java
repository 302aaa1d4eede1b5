package org.fengqiao.projections.hotline;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.hotline.CallFact;
import org.fengqiao.domain.hotline.CallNumber;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.projections.cases.Cases;
import org.jspecify.annotations.Nullable;

/** The one door through which calls to the hotline are written down and answered (热线入口). */
public interface Hotline {
    /**
     * Writes a call down: seals its words, numbers it, and waits until the list shows it.
     *
     * @param commandId the same one again gives the first record and changes nothing
     * @throws org.fengqiao.domain.refusal.Refused with the rule's code
     */
    Noted take(Actor actor, NewCall call, String commandId);

    /** Answers what could not be answered at once. */
    void answer(Actor actor, String callId, String words, String commandId);

    /** Lodges it as a petition by phone, in the words that were written down, and links both. */
    Cases.Lodged handOver(Actor actor, String callId, Rest rest);

    /**
     * Corrects what was written down; both values stay visible.
     *
     * @param value words, or the code of a category
     * @throws org.fengqiao.domain.refusal.Refused with the rule's code; {@code call.unknown} for one that is kept from the actor
     */
    void correct(Actor actor, String callId, CallFact fact, String value, String reason, String commandId);

    /** A call that was written down. */
    record Noted(String callId, CallNumber number) {}

    /**
     * What a petition needs besides what was written down of the call (P02, P14).
     *
     * @param name null when the caller gave it
     * @param title null for the beginning of what was asked
     */
    record Rest(
            @Nullable String name,
            @Nullable String address,
            @Nullable String title,
            Accused accused) {
        /** Nothing is typed twice. */
        public static final Rest NOTHING = new Rest(null, null, null, Accused.NOBODY);

        @Override
        public String toString() {
            return "Rest[]";
        }
    }
}

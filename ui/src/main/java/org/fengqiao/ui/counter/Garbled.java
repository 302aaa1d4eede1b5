package org.fengqiao.ui.counter;

import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.ui.words.Speech;

/** Words that could not be read as they were typed (乱码): they are asked for again, and never kept. */
final class Garbled {
    /** Stands where octets were no character. */
    private static final char UNREADABLE = '\uFFFD';

    private Garbled() {}

    static boolean is(String words) {
        return words.indexOf(UNREADABLE) >= 0;
    }

    static Fault fault(String field, Speech speech) {
        var refused = Refused.invalid("counter.unreadable-words", speech.say("counter.field." + field));
        return new Fault(field, speech.say("counter.refusal", speech.refusal(refused), speech.hint(refused)));
    }
}

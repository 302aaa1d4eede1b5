package org.fengqiao.domain.hotline;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.domain.decision.Transitions;
import org.fengqiao.domain.hotline.Call.Answered;
import org.fengqiao.domain.hotline.Call.Blank;
import org.fengqiao.domain.hotline.Call.HandedOver;
import org.fengqiao.domain.hotline.Call.Open;
import org.fengqiao.domain.unit.Suzhou;
import org.junit.jupiter.api.Test;

/** Keeps docs/model/call.md true. */
class CallTransitionsTest {
    private static final Transitions<Call, CallCommand> CALL = new Transitions<>(
            "call",
            "The life of a call to the hotline",
            states(),
            List.of(
                    Ringing.take(Ringing.ANSWER),
                    Ringing.ANSWERING,
                    Ringing.HANDING_OVER,
                    Ringing.CORRECTING,
                    Ringing.FOLLOWING),
            (call, command) -> CallDecider.decide(call, command, Ringing.facts()));

    private static Map<String, Call> states() {
        var states = new LinkedHashMap<String, Call>();
        states.put("–", new Blank());
        states.put("open", new Open(Ringing.ID, Suzhou.GUSU, Ringing.ENTRY, null));
        states.put("answered", new Answered(Ringing.ID, Suzhou.GUSU, Ringing.ENTRY.answered(Ringing.ANSWER)));
        states.put("petition", new HandedOver(Ringing.ID, Suzhou.GUSU, Ringing.ENTRY));
        return states;
    }

    @Test
    void the_document_shows_what_the_decider_answers() throws IOException {
        CALL.assertApproved(getClass());
    }

    @Test
    void every_command_is_accepted_and_every_event_happens_somewhere() {
        CALL.assertComplete(CallCommand.class, CallEvent.class);
    }
}

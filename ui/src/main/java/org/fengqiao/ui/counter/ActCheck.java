package org.fengqiao.ui.counter;

import java.util.ArrayList;
import org.fengqiao.ui.counter.MatterCommands.Filled;
import org.fengqiao.ui.words.Speech;

/** Looks through what was filled in on a tracking page (填写检查), in the order of the page. */
final class ActCheck {
    private static final int MOST_WORDS = 10_000;

    private ActCheck() {}

    static Faults faults(MatterAct act, Filled filled, Speech speech) {
        var words = filled.words();
        var faults = new ArrayList<Fault>();
        if (act == MatterAct.RATE && filled.satisfaction().isEmpty()) {
            faults.add(new Fault("grade", speech.say("counter.fault.grade")));
        }
        if (act.needsWords() && words.isEmpty()) {
            faults.add(new Fault("words", missing(act, speech)));
        }
        if (Garbled.is(words)) {
            faults.add(Garbled.fault("words", speech));
        }
        if (words.length() > MOST_WORDS) {
            faults.add(new Fault(
                    "words",
                    speech.say("counter.fault.long", speech.say("counter." + act.path() + ".words"), MOST_WORDS)));
        }
        if (filled.files().size() > Uploads.MOST) {
            faults.add(new Fault("files", speech.say("counter.fault.files", Uploads.MOST)));
        }
        return new Faults(faults);
    }

    private static String missing(MatterAct act, Speech speech) {
        var own = "counter.fault.words." + act.path();
        return speech.say(speech.knows(own) ? own : "counter.fault.words");
    }
}

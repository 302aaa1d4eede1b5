package org.fengqiao.ui.counter;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.ui.words.Speech;
import org.springframework.web.multipart.MultipartFile;

/** Looks through what was filled in to supplement, withdraw or rate (填写检查), in the order of the page. */
final class ActCheck {
    private static final int MOST_WORDS = 10_000;

    private ActCheck() {}

    static Faults faults(String act, String words, String score, List<MultipartFile> files, Speech speech) {
        var faults = new ArrayList<Fault>();
        if (act.equals("rate") && !score.matches("[1-5]")) {
            faults.add(new Fault("score", speech.say("counter.fault.score")));
        }
        if (act.equals("supplement") && words.isEmpty()) {
            faults.add(new Fault("words", speech.say("counter.fault.words")));
        }
        if (words.length() > MOST_WORDS) {
            faults.add(new Fault(
                    "words", speech.say("counter.fault.long", speech.say("counter.field.words"), MOST_WORDS)));
        }
        if (files.size() > Uploads.MOST) {
            faults.add(new Fault("files", speech.say("counter.fault.files", Uploads.MOST)));
        }
        return new Faults(faults);
    }
}

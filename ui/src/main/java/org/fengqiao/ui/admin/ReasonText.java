package org.fengqiao.ui.admin;

import java.time.LocalDate;
import org.fengqiao.domain.reason.StandardReason;
import org.fengqiao.ui.words.Speech;

/** What is said of a reason on that day (理由说明). */
record ReasonText(Speech say, LocalDate today) {
    /** As it is worded; one to come as it will be. */
    String words(StandardReason reason) {
        return say.worded(reason.on(today).orElseGet(() -> reason.wordings().getFirst()));
    }

    String standing(StandardReason reason) {
        if (reason.isValidOn(today)) {
            return say.say("admin.reason.open");
        }
        var first = reason.wordings().getFirst().from();
        return first.isAfter(today) ? say.say("admin.reason.coming", say.date(first)) : say.say("admin.reason.ended");
    }

    String style(StandardReason reason) {
        return reason.isValidOn(today) ? "open" : "ended";
    }
}

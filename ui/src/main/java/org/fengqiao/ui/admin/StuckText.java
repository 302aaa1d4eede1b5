package org.fengqiao.ui.admin;

import org.fengqiao.projections.notices.Outbox.Stuck;
import org.fengqiao.ui.words.Speech;

/** What is said of a message that could not be sent (未送达说明). */
record StuckText(Speech say) {
    String name(Stuck row) {
        return say.name(row.kind());
    }

    /** What a gateway answered with stands in the code behind the dash. */
    String why(Stuck row) {
        var key = "outbox.failure." + row.failure();
        return say.knows(key) ? say.say(key) : say.say("outbox.failure.answered", row.failure());
    }
}

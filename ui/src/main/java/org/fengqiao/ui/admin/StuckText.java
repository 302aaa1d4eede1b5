package org.fengqiao.ui.admin;

import org.fengqiao.projections.notices.Outbox.Stuck;
import org.fengqiao.ui.words.Speech;

/** What is said of a message that could not be sent (未送达说明). */
record StuckText(Speech say) {
    String name(Stuck row) {
        return say.name(row.kind());
    }

    /** A code may end with the number that the gateway answered. */
    String why(Stuck row) {
        var number = row.failure().lastIndexOf('-');
        var sort = "outbox.failure." + row.failure().substring(0, Math.max(0, number)) + ".of";
        var own = "outbox.failure." + row.failure();
        if (say.knows(own)) {
            return say.say(own);
        }
        return say.knows(sort)
                ? say.say(sort, row.failure().substring(number + 1))
                : say.say("outbox.failure.answered", row.failure());
    }
}

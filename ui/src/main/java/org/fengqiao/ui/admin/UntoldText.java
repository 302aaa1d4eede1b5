package org.fengqiao.ui.admin;

import org.fengqiao.projections.notices.Untold.Entry;
import org.fengqiao.ui.words.Speech;

/** What is said of an event that nobody could be told of (未告知说明). */
record UntoldText(Speech say) {
    String name(Entry row) {
        var key = "event." + row.type() + ".name";
        return say.knows(key) ? say.say(key) : row.type();
    }

    String whom(Entry row) {
        return say.say("admin.untold.what." + row.what());
    }

    String behind(Entry row) {
        return row.behind() == 0 ? say.say("admin.untold.alone") : say.say("admin.untold.behind", row.behind());
    }

    String tries(Entry row) {
        var next = row.next();
        return say.say("admin.outbox.tries", row.tries()) + " · "
                + (next == null ? say.say("admin.untold.no-more") : say.say("admin.untold.next", say.time(next)));
    }

    String failure(Entry row) {
        return say.knows("refused." + row.failure())
                ? say.refusal(row.failure())
                : say.say("admin.untold.fault", row.failure());
    }
}

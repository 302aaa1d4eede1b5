package org.fengqiao.ui.words;

import org.fengqiao.projections.history.Lapsed;

/** That something told holds no more (失效说明), in the words of one language. */
public record LapsedWords(Speech say) {
    public String since(Lapsed lapsed) {
        return say.say("lapsed." + lapsed.by(), say.date(lapsed.at().day()));
    }

    /** What to read where the reasons stand. */
    public String why(Lapsed lapsed) {
        return say.say("lapsed.why." + lapsed.told());
    }
}

package org.fengqiao.ui.counter;

import org.fengqiao.projections.publication.Publications.Opinion;
import org.fengqiao.ui.words.Speech;

/** A published opinion in the words of one language (公示的复核意见). */
record OpinionView(Opinion opinion, String by, Speech say) {
    public String id() {
        return opinion.id();
    }

    public String title() {
        return opinion.title();
    }

    public String text() {
        return opinion.text();
    }

    /** Whose opinion it is, since when, and what it says of the one below. */
    public String decided() {
        return say.say("opinion.decided", by, say.date(opinion.decidedOn()), say.name(opinion.outcome()));
    }

    public String period() {
        var period = opinion.period();
        return say.say("opinion.period", say.date(period.from()), say.date(period.until()));
    }
}

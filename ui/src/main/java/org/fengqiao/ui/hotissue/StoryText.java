package org.fengqiao.ui.hotissue;

import org.fengqiao.domain.hotissue.HotIssueFact;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.projections.hotissue.HotIssueStory.Correction;
import org.fengqiao.projections.hotissue.HotIssueStory.Told;
import org.fengqiao.ui.words.Speech;

/** What is said of what was done to a hot issue itself (热点沿革说明). */
record StoryText(Hot hot, Speech say) {
    String step(Told told) {
        return say.say("hot.story." + told.step());
    }

    String who(Told told) {
        return hot.desk().whoIs(told.account(), say);
    }

    /** What was corrected; empty of any other step. */
    String what(Told told) {
        var each = told.corrected();
        return each == null
                ? ""
                : say.say("hot.story.corrected", say.name(each.fact()), was(each), value(each.fact(), each.is()));
    }

    String reason(Told told) {
        var each = told.corrected();
        return each == null ? "" : each.reason();
    }

    private String was(Correction each) {
        return value(each.fact(), each.was());
    }

    private String value(HotIssueFact fact, String value) {
        return switch (fact) {
            case TITLE -> value;
            case KIND -> say.name(PetitionKind.valueOf(value));
            case CATEGORY -> hot.desk().categories().pathOf(value, say.locale());
        };
    }
}

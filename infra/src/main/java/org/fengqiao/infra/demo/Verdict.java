package org.fengqiao.infra.demo;

import java.util.List;
import org.fengqiao.domain.petition.OpinionOutcome;

/** What an opinion comes to (处理意见), in words that say the same; those of the topic where it has some. */
record Verdict(OpinionOutcome outcome, String words) {
    static Verdict of(Topic topic, Chance chance) {
        var outcome = outcome(topic, chance);
        var own = topic.all(
                switch (outcome) {
                    case SUPPORTED -> "opinion";
                    case EXPLAINED -> "explained";
                    case NOT_SUPPORTED -> "not-supported";
                });
        return new Verdict(outcome, own.isEmpty() ? chance.phrase("opinion." + outcome) : chance.of(own));
    }

    private static OpinionOutcome outcome(Topic topic, Chance chance) {
        if (topic.all("opinion").isEmpty()) {
            return OpinionOutcome.EXPLAINED;
        }
        return chance.oneIn(4)
                ? chance.of(List.of(OpinionOutcome.EXPLAINED, OpinionOutcome.NOT_SUPPORTED))
                : OpinionOutcome.SUPPORTED;
    }
}

package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.petition.Petition.AnswerElsewhere;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.Petition.Merged;
import org.fengqiao.domain.petition.RepeatEvent.*;

/** What becomes of a petition that repeats another one (重复事项演进). */
final class RepeatLife {
    private RepeatLife() {}

    static Live after(Live live, RepeatEvent event) {
        return switch (event) {
            case PetitionMerged e ->
                new Merged(
                        live,
                        e.otherCaseId(),
                        List.copyOf(live.matter().terms().clocks().values()),
                        AnswerElsewhere.AWAITED);
            case MergeUndone _ when live instanceof Merged merged -> merged.before();
            case LeadingAnswered _ when live instanceof Merged merged -> merged.answered(AnswerElsewhere.GIVEN);
            case LeadingAnswerTold _ when live instanceof Merged merged -> merged.answered(AnswerElsewhere.TOLD);
            case MergeUndone _, LeadingAnswered _, LeadingAnswerTold _, RepeatNoted _ -> live;
        };
    }
}

package org.fengqiao.projections.reading;

import java.util.function.BiPredicate;
import java.util.function.Function;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.CaseField;
import org.fengqiao.domain.authority.Question;
import org.fengqiao.domain.authority.Sight;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CaseStory;

/**
 * Whether somebody may see how the complainant of a case is reached, where it stands elsewhere than in the file (保密联系判断):
 * what is confidential there is confidential wherever it was written down too.
 */
public record ConfidentialContacts(CaseHistory history, Function<Actor, Facts> facts)
        implements BiPredicate<Actor, String> {
    @Override
    public boolean test(Actor reader, String caseId) {
        return CaseStory.of(history.of(caseId))
                .map(story -> ContactWords.fieldIn(story) == CaseField.CONTACT || worksOn(story, reader))
                .orElse(true);
    }

    private boolean worksOn(CaseStory story, Actor reader) {
        var glance = story.glance();
        var relations = glance.involvement().of(reader, facts.apply(reader).units());
        return Sight.of(Question.FILE, reader, relations, false, glance.holder().account())
                .opens(CaseField.CONFIDENTIAL_CONTACT);
    }
}

package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.RecordCommand.IssuePaper;
import org.fengqiao.domain.petition.RecordEvent.PaperIssued;
import org.fengqiao.domain.refusal.Refused;

/** How a paper is issued (出具文书): once for each act, by the unit that acted; articles 22, 23, 29–32, 34. */
final class Papering {
    private Papering() {}

    static List<PetitionEvent> issue(Live p, IssuePaper c, Facts facts) {
        var ground = p.matter().papers().find(c.paper()).orElseThrow(() -> Refused.unknown("paper.unknown"));
        if (!(facts.actor() instanceof Actor.Staff staff) || !staff.unit().equals(ground.unit())) {
            throw Refused.denied("paper.of-another-unit", ground.unit().value());
        }
        if (ground.issued()) {
            throw Refused.conflict("paper.issued-already");
        }
        var number = c.number();
        if (!number.unit().equals(ground.unit())
                || number.kind() != c.paper().kind()
                || number.year() != facts.today().getYear()) {
            throw Refused.invalid("paper.number-shape");
        }
        return List.of(new PaperIssued(c.caseId(), facts.thisMinute(), c.paper(), number, c.template(), c.stamp()));
    }
}

package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.RecordCommand.IssuePaper;
import org.fengqiao.domain.petition.RecordCommand.ReplacePaper;
import org.fengqiao.domain.petition.RecordEvent.PaperIssued;
import org.fengqiao.domain.petition.RecordEvent.PaperReplaced;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.rulebook.Clock;

/** How a paper is issued (出具文书): once for each act, by the unit that acted, and again where it said something wrong; articles 22, 23, 29–32, 34. */
final class Papering {
    private Papering() {}

    static List<PetitionEvent> issue(Live p, IssuePaper c, Facts facts) {
        var ground = own(p, c.paper(), facts);
        if (ground.issued()) {
            throw Refused.conflict("paper.issued-already");
        }
        if (p.matter().papers().replaced().containsKey(c.paper())) {
            throw Refused.conflict("paper.overtaken");
        }
        var number = c.number();
        if (!number.unit().equals(ground.unit())
                || number.kind() != c.paper().kind()
                || number.year() != facts.today().getYear()) {
            throw Refused.invalid("paper.number-shape");
        }
        return List.of(new PaperIssued(c.caseId(), facts.thisMinute(), c.paper(), number, c.template(), c.stamp()));
    }

    /**
     * Once for each paper; its correction may be corrected again. An opinion is issued anew only while it is the one that
     * stands: what the superior judges, or judged, is what was served.
     */
    static List<PetitionEvent> replace(Live p, ReplacePaper c, Facts facts) {
        if (!own(p, c.paper(), facts).issued()) {
            throw Refused.conflict("paper.not-issued-yet");
        }
        if (p.matter().papers().replaced().containsKey(c.paper())) {
            throw Refused.conflict("paper.replaced-already");
        }
        return List.of(new PaperReplaced(c.caseId(), facts.thisMinute(), c.paper(), c.reason(), clocks(p, c.paper())));
    }

    /** The term to ask for review runs from the service of the corrected opinion (articles 35, 36; P19, P20). */
    private static List<ClockChange> clocks(Live p, PaperId paper) {
        if (!paper.kind().concludes()) {
            return List.of();
        }
        var stands = Remedies.standing(p).isPresent()
                && p.matter().papers().lastOpinion().filter(paper::equals).isPresent();
        if (!stands) {
            throw Refused.conflict("paper.opinion-stands-no-more");
        }
        return Terms.stopped(p.matter(), Clock.REVIEW_REQUEST);
    }

    private static PaperTrail.Ground own(Live p, PaperId paper, Facts facts) {
        var ground = p.matter().papers().find(paper).orElseThrow(() -> Refused.unknown("paper.unknown"));
        if (!(facts.actor() instanceof Actor.Staff staff) || !staff.unit().equals(ground.unit())) {
            throw Refused.denied("paper.of-another-unit", ground.unit().value());
        }
        return ground;
    }
}

package org.fengqiao.projections.petitionfile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.authority.Relation;
import org.fengqiao.domain.authority.Shown;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.petition.PaperTrail;
import org.fengqiao.domain.petition.PaperTrail.Ground;
import org.fengqiao.domain.petition.RecordEvent.PaperIssued;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.history.Lapsed;
import org.jspecify.annotations.Nullable;

/** The papers of a case, issued and to be issued (文书目录). */
record PaperShelf(CaseStory story, Set<Relation> relations, Facts facts) {
    /** @param shown masked where only those of the reader's own unit are */
    List<FilePaper> papers(Shown shown) {
        return story.glance().papers().stream()
                .filter(ground -> shown == Shown.OPEN || shown == Shown.MASKED && isOwn(ground.unit()))
                .filter(ground -> ground.issued() || !story.glance().replaced().containsKey(ground.paper()))
                .map(this::paper)
                .toList();
    }

    private FilePaper paper(Ground ground) {
        var issued = story.told(PaperIssued.class)
                .map(told -> told.event())
                .filter(event -> event.paper().equals(ground.paper()))
                .findFirst();
        var replacedBy = replacedBy(ground.paper());
        var lapsed = story.lapsed(ground.paper());
        var revoked = lapsed != null && lapsed.takenUpAgain();
        var may = !revoked && isOwn(ground.unit()) && may();
        return new FilePaper(
                ground.paper(),
                ground.unit(),
                done(ground),
                issued.map(event -> event.number().text()).orElse(null),
                issued.map(PaperIssued::occurredAt).orElse(null),
                replacedBy,
                lapsed,
                !ground.issued() && may,
                ground.issued() && replacedBy == null && may && mayBeIssuedAnew(ground.paper(), lapsed));
    }

    /** The one in its place that is there or can be; where a notice was never issued, the one in the place of that. */
    private @Nullable PaperId replacedBy(PaperId paper) {
        var replaced = story.glance().replaced();
        var next = replaced.get(paper);
        while (next != null && replaced.containsKey(next) && !isIssued(next)) {
            next = replaced.get(next);
        }
        return next;
    }

    private boolean isIssued(PaperId paper) {
        return story.glance().papers().stream()
                .anyMatch(ground -> ground.paper().equals(paper) && ground.issued());
    }

    /** An opinion is issued anew only while it is the one that stands. */
    private static boolean mayBeIssuedAnew(PaperId paper, @Nullable Lapsed lapsed) {
        return lapsed == null || !paper.kind().concludes();
    }

    private Moment done(Ground ground) {
        return PaperTrail.groundOf(ground.paper(), story.events(), recorded -> recorded.event())
                .event()
                .occurredAt();
    }

    private boolean may() {
        return Authority.ground(facts.actor(), Permission.ISSUE_PAPER, relations)
                .isPresent();
    }

    private boolean isOwn(UnitCode unit) {
        return Optional.of(facts.actor())
                .filter(actor ->
                        actor instanceof Actor.Staff staff && staff.unit().equals(unit))
                .isPresent();
    }
}

package org.fengqiao.infra.demo;

import java.util.List;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.RemedyCommand.AskForReview;
import org.fengqiao.domain.petition.RemedyCommand.ConcludeReview;
import org.fengqiao.domain.petition.RemedyCommand.RecordService;
import org.fengqiao.domain.petition.ReviewOpinion;
import org.fengqiao.domain.petition.ReviewOutcome;
import org.fengqiao.domain.petition.Service;
import org.fengqiao.domain.petition.ServiceManner;
import org.fengqiao.domain.petition.ServiceResult;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.worklist.Standing;

/** The petitions whose complainants did not agree (送达、复查、复核): the opinion is served, judged, and judged once more. */
final class Remedy {
    private static final int TERM = 30;

    private final Storyteller teller;
    private final Chance chance;

    Remedy(Storyteller teller, Chance chance) {
        this.teller = teller;
        this.chance = chance;
    }

    /** Asked so long ago that the answer to the request stands like this today. */
    void underReview(Standing standing, int i) {
        var asked = switch (standing) {
            case OVERDUE -> TERM + chance.between(3, 12);
            case DUE_SOON -> TERM - 1;
            case IN_TIME, NO_TERM -> chance.between(3, 20);
        };
        var work = answered(asked, i);
        ask(work, asked);
        if (i % 2 == 1) {
            work.take(asked - 1);
            work.note(asked - 2);
        }
    }

    /** Reviewed, served and closed; some were revoked and answered anew. */
    void closed(int i) {
        var asked = chance.between(25, 60);
        var work = answered(asked, i);
        var first = work.holder;
        ask(work, asked);
        work.take(asked - 1);
        if (i % 2 == 0) {
            conclude(work, asked - 12, ReviewOutcome.UPHELD);
            serve(work, asked - 14);
        } else {
            conclude(work, asked - 12, ReviewOutcome.REVOKED);
            work.holder = first;
            work.answer(asked - 18);
            serve(work, asked - 19);
        }
        work.close(1);
    }

    private Work answered(int asked, int i) {
        var answered = asked + chance.between(6, 20);
        var accepted = answered + chance.between(10, 30);
        var lane = teller.lane();
        var work = teller.beforeRouting(accepted + 2, lane, true, PetitionKind.APPEAL);
        work.transfer(accepted + 2, UnitCode.of(lane.getLast()));
        work.take(accepted);
        work.accept(accepted);
        work.visit(accepted - 3);
        work.answer(answered);
        if (i % 3 == 0) {
            serve(work, answered - 1, ServiceResult.NOT_DELIVERED);
        }
        serve(work, answered - 2);
        return work;
    }

    private void serve(Work work, int daysAgo) {
        serve(work, daysAgo, chance.oneIn(6) ? ServiceResult.REFUSED_AND_LEFT : ServiceResult.RECEIVED);
    }

    private void serve(Work work, int daysAgo, ServiceResult result) {
        var manner = result == ServiceResult.REFUSED_AND_LEFT
                ? ServiceManner.IN_PERSON
                : chance.of(List.of(ServiceManner.IN_PERSON, ServiceManner.POST));
        var words = work.words("service." + result);
        var on = work.diary.on(daysAgo);
        work.story.then(
                on,
                work.officer(),
                desk -> new RecordService(
                        desk.caseId(),
                        new Service(
                                manner, result, on.toLocalDate(), desk.words().inner(words))));
    }

    private void ask(Work work, int daysAgo) {
        var why = work.words("review.reasons");
        var on = work.diary.on(daysAgo);
        work.story.then(
                on,
                Story.COMPLAINANT,
                desk -> new AskForReview(
                        desk.caseId(), on.toLocalDate(), null, desk.words().outer(why)));
        work.holder = work.sender();
    }

    private void conclude(Work work, int daysAgo, ReviewOutcome outcome) {
        var facts = work.words("review.facts");
        var opinion = work.words("review." + outcome);
        var basis = work.words("review.basis");
        var at = work.diary.on(daysAgo);
        var notice = work.told(at);
        work.story.then(at, work.officer(), desk -> {
            var words = desk.words();
            var judgement = new ReviewOpinion(words.outer(facts), words.outer(opinion), words.outer(basis), outcome);
            return new ConcludeReview(desk.caseId(), at.toLocalDate(), judgement, notice);
        });
    }
}

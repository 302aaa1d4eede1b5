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
import org.jspecify.annotations.Nullable;

/** The petitions whose complainants did not agree (送达、复查、复核): the opinion is served, judged, and judged once more. */
final class Remedy {
    private static final int TERM = 30;
    private static final UnitCode CITY = UnitCode.of("320500000000");

    /** Judges the opinions of the city, outside the platform. */
    private static final UnitCode PROVINCE = UnitCode.of("jiangsu-xinfang");

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
        if (i == 5) {
            askTheProvince(answeredByTheCity(asked, i), asked);
            return;
        }
        var work = answered(asked, i);
        ask(work, asked);
        if (i % 2 == 1) {
            work.take(asked - 1);
            work.note(asked - 2);
        }
    }

    /** Judged, served and closed: revoked and answered anew, by the province, or heard and published. */
    void closed(int i) {
        var asked = chance.between(25, 60);
        if (i == 3) {
            judgedByTheProvince(asked, i);
            return;
        }
        if (i % 2 == 0) {
            new LastWord(this).published(asked, i, i == 0 ? ReviewOutcome.UPHELD : ReviewOutcome.CHANGED);
            return;
        }
        var work = answered(asked, i);
        var first = work.holder;
        ask(work, asked);
        work.take(asked - 1);
        conclude(work, asked - 12, ReviewOutcome.REVOKED);
        work.holder = first;
        work.answer(asked - 18);
        serve(work, asked - 19);
        work.close(1);
    }

    /** The city enters what the province decided, some days after it did. */
    private void judgedByTheProvince(int asked, int i) {
        var work = answeredByTheCity(asked, i);
        askTheProvince(work, asked);
        concluded(work, asked - 12, asked - 15, ReviewOutcome.UPHELD);
        serve(work, asked - 17);
        work.close(1);
    }

    private Work answeredByTheCity(int asked, int i) {
        var answered = asked + chance.between(6, 20);
        var accepted = answered + chance.between(10, 30);
        var work = teller.begin(accepted + 4, CITY, true, true, PetitionKind.APPEAL);
        work.register(accepted + 2);
        work.take(accepted + 1);
        handled(work, accepted, answered, i);
        return work;
    }

    private Work answered(int asked, int i) {
        return answered(asked, i, teller.lane());
    }

    Work answered(int asked, int i, List<String> lane) {
        var answered = asked + chance.between(6, 20);
        var accepted = answered + chance.between(10, 30);
        var work = teller.beforeRouting(accepted + 2, lane, true, PetitionKind.APPEAL);
        work.transfer(accepted + 2, UnitCode.of(lane.getLast()));
        work.take(accepted);
        handled(work, accepted, answered, i);
        return work;
    }

    private void handled(Work work, int accepted, int answered, int i) {
        work.accept(accepted);
        work.visit(accepted - 3);
        work.answer(answered);
        if (i % 3 == 0) {
            serve(work, answered - 1, ServiceResult.NOT_DELIVERED);
        }
        serve(work, answered - 2);
    }

    void serve(Work work, int daysAgo) {
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
        askFor(work, daysAgo, work.sender());
    }

    /** @param superior who judges */
    void askFor(Work work, int daysAgo, UnitCode superior) {
        ask(work, daysAgo, Story.COMPLAINANT, null);
        work.holder = superior;
    }

    /** The city, which enters the request and later the result, keeps the file. */
    private void askTheProvince(Work work, int daysAgo) {
        ask(work, daysAgo, work.officer(), PROVINCE);
    }

    private void ask(Work work, int daysAgo, String who, @Nullable UnitCode outside) {
        var why = work.words("review.reasons");
        var on = work.diary.on(daysAgo);
        work.story.then(
                on,
                who,
                desk -> new AskForReview(
                        desk.caseId(), on.toLocalDate(), outside, desk.words().outer(why)));
    }

    void conclude(Work work, int daysAgo, ReviewOutcome outcome) {
        concluded(work, daysAgo, daysAgo, outcome);
    }

    private void concluded(Work work, int decided, int daysAgo, ReviewOutcome outcome) {
        var on = work.diary.today().minusDays(decided);
        var facts = work.words("review.facts");
        var opinion = work.words("review." + outcome);
        var basis = work.words("review.basis");
        var at = work.diary.on(daysAgo);
        var notice = work.told(at);
        work.story.then(at, work.officer(), desk -> {
            var words = desk.words();
            var judgement = new ReviewOpinion(words.outer(facts), words.outer(opinion), words.outer(basis), outcome);
            return new ConcludeReview(desk.caseId(), on, judgement, notice);
        });
    }
}

package org.fengqiao.projections.petitionfile;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.domain.authority.CaseField;
import org.fengqiao.domain.petition.HearingEvent.HearingCalledOff;
import org.fengqiao.domain.petition.HearingEvent.HearingMoved;
import org.fengqiao.domain.petition.Instance;
import org.fengqiao.domain.petition.PublicationEvent.OpinionPublished;
import org.fengqiao.domain.petition.PublicationEvent.PublicationWithdrawn;
import org.fengqiao.domain.petition.RemedyEvent.HearingEnded;
import org.fengqiao.domain.petition.RemedyEvent.HearingOpened;
import org.fengqiao.domain.petition.RemedyEvent.OpinionServed;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.domain.petition.RemedyEvent.ReviewRequested;
import org.fengqiao.domain.petition.RemedyEvent.ReviewWithdrawn;
import org.fengqiao.domain.petition.RemedyEvent.ServiceFailed;
import org.fengqiao.domain.petition.Service;
import org.fengqiao.domain.petition.Sitting;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.petitionfile.Remedy.Arranged;
import org.fengqiao.projections.petitionfile.Remedy.HeldHearing;
import org.fengqiao.projections.petitionfile.Remedy.Judgement;
import org.fengqiao.projections.petitionfile.Remedy.Published;
import org.fengqiao.projections.petitionfile.Remedy.Review;
import org.fengqiao.projections.petitionfile.Remedy.Served;
import org.fengqiao.projections.petitionfile.Remedy.TakenDown;
import org.fengqiao.projections.reading.OpenedWords;
import org.jspecify.annotations.Nullable;

/** How the written opinions were served and judged (送达与复查复核). */
final class Judged {
    private final OpenedWords words;
    private final List<Served> services = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final List<HeldHearing> hearings = new ArrayList<>();
    private final List<Published> publications = new ArrayList<>();

    private Judged(OpenedWords words) {
        this.words = words;
    }

    static Remedy of(CaseStory story, OpenedWords words) {
        var judged = new Judged(words);
        story.events().forEach(judged::note);
        return new Remedy(
                List.copyOf(judged.services),
                List.copyOf(judged.reviews),
                List.copyOf(judged.hearings),
                List.copyOf(judged.publications));
    }

    private void note(Recorded recorded) {
        switch (recorded.event()) {
            case OpinionServed e -> services.add(served(e.instance(), e.service()));
            case ServiceFailed e when words.opens(CaseField.WORK) -> services.add(served(e.instance(), e.service()));
            case ReviewRequested e ->
                reviews.add(new Review(e.instance(), e.askedOn(), e.to(), words.textOrNull(e.reasons()), false, null));
            case ReviewWithdrawn _ -> last(true, null);
            case ReviewConcluded e -> last(false, judgement(e));
            case HearingOpened e -> hearings.add(opened(e));
            case HearingMoved e ->
                hearings.add(hearings.removeLast().moved(arranged(e.sitting()), words.textOrNull(e.reason())));
            case HearingCalledOff e ->
                hearings.add(hearings.removeLast().calledOff(e.occurredAt().day(), words.textOrNull(e.reason())));
            case HearingEnded e ->
                hearings.add(hearings.removeLast().ended(e.occurredAt().day(), words.textOrNull(e.words())));
            case OpinionPublished e ->
                publications.add(
                        new Published(e.period(), words.textOrNull(e.title()), words.textOrNull(e.text()), null));
            case PublicationWithdrawn e ->
                publications.add(publications.removeLast().takenDown(takenDown(e)));
            default -> {}
        }
    }

    private TakenDown takenDown(PublicationWithdrawn e) {
        return new TakenDown(e.occurredAt().day(), e.ground(), words.textOrNull(e.reason()));
    }

    private Served served(Instance instance, Service service) {
        return new Served(
                instance, service.manner(), service.result(), service.on(), words.textOrNull(service.words()));
    }

    private void last(boolean withdrawn, @Nullable Judgement judgement) {
        var asked = reviews.removeLast();
        reviews.add(new Review(asked.instance(), asked.askedOn(), asked.by(), asked.reasons(), withdrawn, judgement));
    }

    private Judgement judgement(ReviewConcluded e) {
        var opinion = e.opinion();
        return new Judgement(
                opinion.outcome(),
                words.textOrNull(opinion.facts()),
                words.textOrNull(opinion.opinion()),
                words.textOrNull(opinion.legalBasis()),
                e.on(),
                e.inTime());
    }

    private HeldHearing opened(HearingOpened e) {
        var sitting = e.sitting() == null ? null : arranged(e.sitting());
        return new HeldHearing(e.occurredAt().day(), null, words.textOrNull(e.words()), null, sitting, false, null);
    }

    private Arranged arranged(Sitting sitting) {
        return new Arranged(
                sitting.at(), words.textOrNull(sitting.place()), words.textOrNull(sitting.presiding()), sitting.open());
    }
}

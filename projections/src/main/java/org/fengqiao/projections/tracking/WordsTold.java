package org.fengqiao.projections.tracking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fengqiao.domain.petition.AnsweringEvent.OpinionGiven;
import org.fengqiao.domain.petition.AnsweringEvent.ReplyGiven;
import org.fengqiao.domain.petition.AnsweringEvent.TermExtended;
import org.fengqiao.domain.petition.CourseEvent.LedToProcedure;
import org.fengqiao.domain.petition.CourseEvent.TakenUpAgain;
import org.fengqiao.domain.petition.HandlingEvent.PetitionRefused;
import org.fengqiao.domain.petition.HearingEvent.HearingCalledOff;
import org.fengqiao.domain.petition.HearingEvent.HearingMoved;
import org.fengqiao.domain.petition.IntakeEvent.AnsweredBefore;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PublicationEvent.OpinionPublished;
import org.fengqiao.domain.petition.PublicationEvent.PublicationWithdrawn;
import org.fengqiao.domain.petition.RemedyEvent.HearingOpened;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.domain.petition.RepeatEvent.LeadingAnswerTold;
import org.fengqiao.domain.petition.Sitting;
import org.fengqiao.domain.petition.TrackEvent.*;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.history.Lapsed;
import org.fengqiao.projections.reading.OpenedWords;
import org.fengqiao.projections.tracking.Tracking.Told;
import org.jspecify.annotations.Nullable;

/**
 * Whatever was told to the complainant in words (告知内容), oldest first.
 *
 * @param leading the case into which this one was merged, whose answer was told here; empty where it was not
 */
record WordsTold(OpenedWords words, Optional<CaseStory> leading) {
    /** @param unopened whether the last written opinion waits to be opened; then its words are not told yet */
    List<Told> of(CaseStory story, boolean unopened) {
        var waiting = unopened ? lastOpinion(story) : Optional.<Recorded>empty();
        return story.events().stream()
                .filter(recorded -> waiting.filter(recorded::equals).isEmpty())
                .flatMap(recorded -> {
                    var lapsed = recorded.event() instanceof LeadingAnswerTold
                            ? leadingLapsed(recorded)
                            : story.lapsed(
                                    recorded, by -> waiting.filter(by::equals).isEmpty());
                    return told(recorded).map(told -> told.lapsed(lapsed));
                })
                .toList();
    }

    /** What was told of the leading case's answer holds no longer than that. */
    private @Nullable Lapsed leadingLapsed(Recorded told) {
        return leading.flatMap(story -> story.events().stream()
                        .filter(each -> !each.recordedAt().isAfter(told.recordedAt()))
                        .filter(each -> isAnswer(each.event()))
                        .reduce((_, later) -> later)
                        .map(story::lapsed))
                .orElse(null);
    }

    private static boolean isAnswer(PetitionEvent event) {
        return switch (event) {
            case OpinionGiven _, ReplyGiven _, ReviewConcluded _ -> true;
            case PetitionEvent _ -> false;
        };
    }

    /** The written opinion that was given last. */
    static Optional<Recorded> lastOpinion(CaseStory story) {
        return story.events().stream()
                .filter(recorded -> switch (recorded.event()) {
                    case OpinionGiven _, ReviewConcluded _ -> true;
                    default -> false;
                })
                .reduce((_, later) -> later);
    }

    private Stream<Told> told(Recorded recorded) {
        return switch (recorded.event()) {
            case AnsweredBefore e -> Stream.of(new Told("reply", null, words.text(e.words()), e.occurredAt()));
            case ReplyGiven e ->
                Stream.of(new Told(
                        "reply",
                        e.adoption() == null ? null : e.adoption().name(),
                        words.text(e.words()),
                        e.occurredAt()));
            case PetitionRefused e ->
                Stream.of(new Told("refusal", e.route().name(), words.text(e.reasons()), e.occurredAt()));
            case LedToProcedure e ->
                Stream.of(new Told("procedure", e.route().name(), words.text(e.words()), e.occurredAt()));
            case TakenUpAgain e -> Stream.of(new Told("again", null, words.text(e.reasons()), e.occurredAt()));
            case TermExtended e -> Stream.of(new Told("extension", null, words.text(e.reasons()), e.occurredAt()));
            case HearingOpened e ->
                e.sitting() == null ? Stream.empty() : sitting("hearing", e.sitting(), e.occurredAt());
            case HearingMoved e ->
                Stream.concat(
                        sitting("hearing-moved", e.sitting(), e.occurredAt()),
                        Stream.of(new Told("hearing-moved", "reasons", words.text(e.reason()), e.occurredAt())));
            case HearingCalledOff e ->
                Stream.of(new Told("hearing-called-off", null, words.text(e.reason()), e.occurredAt()));
            case OpinionPublished e -> published(e);
            case PublicationWithdrawn e
            when e.reason() != null ->
                Stream.of(new Told("publication-withdrawn", null, words.text(e.reason()), e.occurredAt()));
            case AgreementReached e ->
                Stream.of(
                        new Told(
                                "agreement", "parties", words.text(e.agreement().parties()), e.occurredAt()),
                        new Told(
                                "agreement", "content", words.text(e.agreement().content()), e.occurredAt()));
            case LeadingAnswerTold e ->
                Stream.of(new Told("leading-answer", null, words.text(e.words()), e.occurredAt()));
            case EffectRecorded e -> Stream.of(new Told("effect", null, words.text(e.words()), e.occurredAt()));
            case OpinionGiven e -> opinion(e);
            case ReviewConcluded e -> review(e);
            default -> Stream.empty();
        };
    }

    private Stream<Told> sitting(String about, Sitting sitting, Moment at) {
        return Stream.of(
                new Told(about, "at", sitting.at().at().toString(), at),
                new Told(about, "place", words.text(sitting.place()), at),
                new Told(about, "presiding", words.text(sitting.presiding()), at),
                new Told(about, "openness", sitting.open() ? "open" : "closed", at));
    }

    private Stream<Told> published(OpinionPublished e) {
        var at = e.occurredAt();
        return Stream.of(
                new Told("publication", "from", e.period().from().toString(), at),
                new Told("publication", "until", e.period().until().toString(), at),
                new Told("publication", "title", words.text(e.title()), at),
                new Told("publication", "text", words.text(e.text()), at));
    }

    private Stream<Told> opinion(OpinionGiven e) {
        var opinion = e.opinion();
        var at = e.occurredAt();
        return Stream.of(
                new Told("opinion", "outcome", opinion.outcome().name(), at),
                new Told("opinion", "request", words.text(opinion.request()), at),
                new Told("opinion", "facts-and-reasons", words.text(opinion.factsAndReasons()), at),
                new Told("opinion", "opinion", words.text(opinion.opinion()), at),
                new Told("opinion", "legal-basis", words.text(opinion.legalBasis()), at));
    }

    private Stream<Told> review(ReviewConcluded e) {
        var opinion = e.opinion();
        var at = e.occurredAt();
        var about = Lapsed.told(e);
        return Stream.of(
                new Told(about, "outcome", opinion.outcome().name(), at),
                new Told(about, "facts-and-reasons", words.text(opinion.facts()), at),
                new Told(about, "opinion", words.text(opinion.opinion()), at),
                new Told(about, "legal-basis", words.text(opinion.legalBasis()), at));
    }
}

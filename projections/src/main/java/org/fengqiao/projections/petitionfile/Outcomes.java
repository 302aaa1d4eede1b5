package org.fengqiao.projections.petitionfile;

import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.domain.petition.AnsweringEvent.*;
import org.fengqiao.domain.petition.CourseEvent.LedToProcedure;
import org.fengqiao.domain.petition.EndingEvent.*;
import org.fengqiao.domain.petition.HandlingEvent.*;
import org.fengqiao.domain.petition.IntakeEvent.*;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.SendingEvent.*;
import org.fengqiao.domain.petition.TrackEvent.BodiesSettled;
import org.fengqiao.domain.reason.StandardReasons;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.reading.OpenedWords;
import org.jspecify.annotations.Nullable;

/** Where the case was sent and what came of it (转送、答复、评价). */
record Outcomes(CaseStory story, OpenedWords words, StandardReasons reasons) {
    @Nullable
    Sending sending() {
        var way = new ArrayDeque<Sending>();
        story.events().forEach(recorded -> follow(way, recorded.event()));
        return way.peek();
    }

    private void follow(Deque<Sending> way, PetitionEvent event) {
        switch (event) {
            case PetitionTransferred e ->
                way.push(new Sending(e.from().unit(), null, words.textOrNull(e.reason()), null, e.occurredAt()));
            case PetitionAssigned e ->
                way.push(new Sending(e.from().unit(), e.term(), words.textOrNull(e.reason()), null, e.occurredAt()));
            case RoutingObjected e when !way.isEmpty() -> way.push(way.pop().objectedTo(words.textOrNull(e.reasons())));
            case ObjectionUpheld _ -> way.poll();
            case BodiesSettled e
            when e.moves() && way.isEmpty() ->
                way.push(new Sending(e.from().unit(), null, words.textOrNull(e.minutes()), null, e.occurredAt()));
            case PetitionEvent _ -> {}
        }
    }

    /** Whose objection was upheld, but for who has it now; the first one first. */
    List<UnitCode> handedBackBy() {
        var units = new LinkedHashSet<UnitCode>();
        UnitCode at = story.glance().holder().unit();
        for (var recorded : story.events()) {
            switch (recorded.event()) {
                case PetitionTransferred e -> at = e.to();
                case PetitionAssigned e -> at = e.to();
                case BodiesSettled e -> at = e.responsible();
                case ObjectionUpheld _ -> units.add(at);
                case PetitionEvent _ -> {}
            }
        }
        units.remove(story.glance().holder().unit());
        return List.copyOf(units);
    }

    /** An answer is given once; one that was given before the import counts until a new one is given. */
    @Nullable
    Answer answer() {
        return story.standing()
                .flatMap(recorded -> answers(recorded.event()).map(answer -> answer.lapsed(story.lapsed(recorded))))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private Stream<Answer> answers(PetitionEvent event) {
        return switch (event) {
            case AnsweredBefore e ->
                Stream.of(new Answer(null, null, null, null, null, words.text(e.words()), null, e.occurredAt(), true));
            case ReplyGiven e ->
                Stream.of(new Answer(
                        null, e.adoption(), null, null, null, words.text(e.words()), null, e.occurredAt(), false));
            case LedToProcedure e ->
                Stream.of(new Answer(
                        null, null, e.route(), null, null, words.text(e.words()), null, e.occurredAt(), false));
            case OpinionGiven e -> Stream.of(opinion(e));
            case PetitionEvent _ -> Stream.empty();
        };
    }

    private Answer opinion(OpinionGiven e) {
        var opinion = e.opinion();
        return new Answer(
                opinion.outcome(),
                null,
                null,
                words.textOrNull(opinion.request()),
                words.textOrNull(opinion.factsAndReasons()),
                words.text(opinion.opinion()),
                words.textOrNull(opinion.legalBasis()),
                e.occurredAt(),
                false);
    }

    /** Counted from the day of receipt as it stands, so that a correction moves it. */
    @Nullable
    Integer daysToAnswer() {
        return story.last(AnsweredBefore.class)
                .map(told -> told.event().occurredAt().day())
                .map(day ->
                        Math.toIntExact(ChronoUnit.DAYS.between(story.glance().receivedOn(), day)))
                .orElse(null);
    }

    @Nullable
    NotAccepted notAccepted() {
        return story.standing(PetitionRefused.class)
                .map(e -> new NotAccepted(
                        e.route(), Chosen.of(e.reasonCode(), e, reasons), words.text(e.reasons()), e.occurredAt()))
                .orElse(null);
    }

    @Nullable
    Withdrawal withdrawal() {
        return story.last(PetitionWithdrawn.class)
                .map(told -> new Withdrawal(
                        told.event().occurredAt(),
                        told.recorded().account(),
                        words.textOrNull(told.event().reason())))
                .orElse(null);
    }

    @Nullable
    Rating rating() {
        return story.standing(PetitionRated.class)
                .map(e -> new Rating(e.grade(), words.textOrNull(e.words()), e.occurredAt()))
                .orElse(null);
    }
}

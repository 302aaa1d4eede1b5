package org.fengqiao.projections.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.petition.CourseEvent.TakenUpAgain;
import org.fengqiao.domain.petition.PaperTrail;
import org.fengqiao.domain.petition.Petition;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PetitionGlance;
import org.fengqiao.domain.petition.PetitionLife;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A case as its events tell it (案件始末): the events, and the state they lead to.
 *
 * @see "ADR 0011 a file is folded when opened"
 */
public record CaseStory(List<Recorded> events, Petition.Live petition, PetitionGlance glance) {
    /** Empty when there is no such case. */
    public static Optional<CaseStory> of(List<Recorded> events) {
        Petition petition = new Petition.Blank();
        for (var recorded : events) {
            petition = PetitionLife.evolve(petition, recorded.event());
        }
        return petition instanceof Petition.Live live
                ? Optional.of(new CaseStory(List.copyOf(events), live, PetitionGlance.of(live)))
                : Optional.empty();
    }

    /** The case as it stood then; empty when nothing of it had been recorded yet. */
    public Optional<CaseStory> asOf(AsOf then) {
        return of(events.stream().filter(then::tells).toList());
    }

    /** The case as it stood right after one of its own events. */
    public CaseStory after(Recorded recorded) {
        return asOf(new AsOf.Entry(recorded.sequence())).orElseThrow();
    }

    /** The case as it stood at that moment; empty when nothing of it had been recorded yet. */
    public Optional<CaseStory> until(Instant moment) {
        return of(events.stream()
                .filter(recorded -> !recorded.recordedAt().isAfter(moment))
                .toList());
    }

    public String caseId() {
        return events.getFirst().event().caseId();
    }

    /** Sequence of the last event. */
    public long sequence() {
        return events.getLast().sequence();
    }

    /** When the last event was recorded. */
    public Instant recordedAt() {
        return events.getLast().recordedAt();
    }

    /** The same case, some events untold: where it stands, it stands. */
    public CaseStory without(Predicate<Recorded> untold) {
        return events.stream().noneMatch(untold)
                ? this
                : new CaseStory(events.stream().filter(untold.negate()).toList(), petition, glance);
    }

    /** The envelopes of all events of one kind, oldest first. */
    public <E extends PetitionEvent> Stream<Told<E>> told(Class<E> kind) {
        return events.stream()
                .filter(recorded -> kind.isInstance(recorded.event()))
                .map(recorded -> new Told<>(recorded, kind.cast(recorded.event())));
    }

    /** The last event of one kind. */
    public <E extends PetitionEvent> Optional<Told<E>> last(Class<E> kind) {
        return told(kind).reduce((_, later) -> later);
    }

    /** What stands of the case: what was decided before it was taken up again does not, and neither does how that was judged. */
    public Stream<Recorded> standing() {
        long again =
                last(TakenUpAgain.class).map(told -> told.recorded().sequence()).orElse(-1L);
        return events.stream().filter(recorded -> recorded.sequence() > again);
    }

    /** The last event of one kind that stands. */
    public <E extends PetitionEvent> Optional<E> standing(Class<E> kind) {
        return standing()
                .map(Recorded::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((_, later) -> later);
    }

    /** Since when what this event tells holds no more: a revocation, a review, another day; null while it stands. */
    public @Nullable Lapsed lapsed(Recorded told) {
        return lapsed(told, _ -> true);
    }

    /** The same of what this paper tells. */
    public @Nullable Lapsed lapsed(PaperId paper) {
        return lapsed(paper, _ -> true);
    }

    /** @param known what the reader has been told */
    public @Nullable Lapsed lapsed(Recorded told, Predicate<Recorded> known) {
        return Lapse.of(told, events).filter(known).map(Lapsed::by).orElse(null);
    }

    /** @param known what the reader has been told */
    public @Nullable Lapsed lapsed(PaperId paper, Predicate<Recorded> known) {
        return lapsed(PaperTrail.groundOf(paper, events, Recorded::event), known);
    }

    /** An event by its own type, beside its envelope. */
    public record Told<E extends PetitionEvent>(Recorded recorded, E event) {}
}

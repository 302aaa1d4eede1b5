package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Involvement;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/**
 * What read models may see of a petition's state (事项概览): the outcome of {@link PetitionLife}, so that no read model
 * works out again what the events mean.
 *
 * @param reachable whether an address is known, so that the complainant is to be told of what is decided (article 23)
 * @param deadlines the ones that run now, the earliest first
 * @param extension where the one extension stands; {@code NONE} in states that know none
 * @param conclusion the written opinion that stands, or that is being reviewed; null where there is none
 * @param hearingSince first day of the hearing that is being held; null when none is
 * @param alarm where it is urgent; null for an ordinary matter
 * @param supervision the one that is open; null when none is
 * @param missed every term that was ever found missed
 * @param simple why it is handled simply; null when it is not
 * @param charge the leader who answers for it; null when none does
 * @param hotIssue the hot issue it belongs to; null when to none
 * @param headcount how many people stand behind it
 * @param mergedInto the case of which it became a part; null unless it did
 * @param merged the cases that became a part of this one
 * @param entered the words as they stand after all corrections
 * @param papers which papers it calls for, the oldest first
 * @param replaced papers that are valid no more, each with the one that takes its place
 * @param barred who must not learn of it, and whose staying is in question
 */
public record PetitionGlance(
        PetitionState state,
        PetitionNumber number,
        Channel channel,
        LocalDate receivedOn,
        Holder holder,
        @Nullable PetitionKind kind,
        @Nullable String category,
        boolean imported,
        boolean reachable,
        List<Deadline> deadlines,
        @Nullable Routing routing,
        Petition.Extension extension,
        @Nullable Conclusion conclusion,
        @Nullable LocalDate hearingSince,
        Set<Mark> marks,
        @Nullable Alarm alarm,
        @Nullable Supervision supervision,
        Set<Clock> missed,
        @Nullable SimpleGround simple,
        @Nullable Charge charge,
        @Nullable String hotIssue,
        Set<UnitCode> assisting,
        int headcount,
        @Nullable String mergedInto,
        Set<String> merged,
        Map<Fact, Sealed> entered,
        Barred barred,
        Involvement involvement,
        List<PaperTrail.Ground> papers,
        Map<PaperId, PaperId> replaced) {
    private static final Comparator<Deadline> EARLIEST_FIRST =
            Comparator.comparing(Deadline::on).thenComparing(Deadline::clock);

    /** Whether a re-review was given, after which nothing more can be asked; article 36, P20. */
    public boolean isFinal() {
        return conclusion != null && conclusion.instance().last();
    }

    public static PetitionGlance of(Petition.Live petition) {
        var matter = petition.matter();
        var entry = matter.entry();
        return new PetitionGlance(
                PetitionState.of(petition),
                entry.number(),
                entry.channel(),
                entry.receivedOn(),
                matter.holder(),
                matter.kind(),
                matter.category(),
                entry.imported(),
                entry.reachable(),
                matter.terms().clocks().values().stream().sorted(EARLIEST_FIRST).toList(),
                matter.routing(),
                petition instanceof Petition.InWork work ? work.extension() : Petition.Extension.NONE,
                conclusion(petition),
                hearing(petition).since(),
                matter.oversight().marks(),
                matter.oversight().alarm(),
                matter.oversight().supervision(),
                matter.oversight().missed(),
                matter.track().simple(),
                matter.track().charge(),
                matter.oversight().issue(),
                matter.assisting(),
                entry.people().headcount(),
                petition instanceof Petition.Merged merged ? merged.leadingCaseId() : null,
                matter.track().repeats().merged(),
                entry.words(),
                matter.barred(),
                petition.involvement(),
                matter.papers().grounds(),
                matter.papers().replaced());
    }

    private static @Nullable Conclusion conclusion(Petition.Live petition) {
        return switch (petition) {
            case Petition.Answered answered -> answered.conclusion();
            case Petition.UnderReview review -> review.against();
            case Petition.Closed closed -> conclusion(closed.before());
            case Petition.Live _ -> null;
        };
    }

    private static Hearing hearing(Petition.Live petition) {
        return switch (petition) {
            case Petition.InWork work -> work.hearing();
            case Petition.UnderReview review -> review.hearing();
            case Petition.Live _ -> Hearing.NONE;
        };
    }

    public Optional<Deadline> deadline(Clock clock) {
        return deadlines.stream().filter(d -> d.clock() == clock).findFirst();
    }

    /**
     * The paper that waits to be opened on the tracking page, which is its service (待开启文书): until then it is not
     * handed to the complainant by any other way there.
     */
    public Optional<PaperId> unopened() {
        var waits = channel == Channel.NETWORK && conclusion != null && conclusion.servedOn() == null;
        return papers.stream()
                .filter(_ -> waits)
                .map(PaperTrail.Ground::paper)
                .filter(paper -> paper.kind().concludes())
                .reduce((_, later) -> later);
    }

    /** Whether the complainant is not handed it yet: it waits to be opened, or that which takes its place does. */
    public boolean waitsToBeOpened(PaperId paper) {
        var unopened = unopened();
        var next = Optional.of(paper);
        while (next.isPresent() && !next.equals(unopened)) {
            next = Optional.ofNullable(replaced.get(next.get()));
        }
        return next.isPresent();
    }

    /** The next due date whose passing is a breach; empty when nothing is owed. */
    public Optional<Deadline> nextBinding() {
        return deadlines.stream().filter(d -> d.clock().binding()).findFirst();
    }
}

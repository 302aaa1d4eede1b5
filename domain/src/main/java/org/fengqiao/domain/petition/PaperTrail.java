package org.fengqiao.domain.petition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.petition.AnsweringEvent.OpinionGiven;
import org.fengqiao.domain.petition.AnsweringEvent.ReplyGiven;
import org.fengqiao.domain.petition.AnsweringEvent.TermExtended;
import org.fengqiao.domain.petition.CourseEvent.LedToProcedure;
import org.fengqiao.domain.petition.HandlingEvent.PetitionAccepted;
import org.fengqiao.domain.petition.HandlingEvent.PetitionRefused;
import org.fengqiao.domain.petition.HearingEvent.HearingCalledOff;
import org.fengqiao.domain.petition.HearingEvent.HearingMoved;
import org.fengqiao.domain.petition.IntakeEvent.PetitionLodged;
import org.fengqiao.domain.petition.OversightEvent.SupervisionOpened;
import org.fengqiao.domain.petition.RecordEvent.PaperIssued;
import org.fengqiao.domain.petition.RecordEvent.PaperReplaced;
import org.fengqiao.domain.petition.RemedyEvent.HearingOpened;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.domain.petition.SendingEvent.PetitionAssigned;
import org.fengqiao.domain.petition.SendingEvent.PetitionTransferred;
import org.fengqiao.domain.unit.UnitCode;

/**
 * Which papers the events of a petition call for (应出文书), the oldest first. An imported letter calls for none: it was
 * answered elsewhere, and on paper. A paper that said something wrong calls for another one in its place, and so does the
 * notice of a hearing that is moved or called off.
 *
 * @param replaced papers that are valid no more, each with the one that takes its place
 * @see "ADR 0016 a paper is made when it is opened"
 */
public record PaperTrail(List<Ground> grounds, Map<PaperId, PaperId> replaced) {
    static final PaperTrail NONE = new PaperTrail(List.of(), Map.of());

    public PaperTrail {
        grounds = List.copyOf(grounds);
        replaced = Map.copyOf(replaced);
    }

    /**
     * An event that a paper rests on (文书依据).
     *
     * @param unit which did it, and whose paper it is
     */
    public record Ground(PaperId paper, UnitCode unit, boolean issued) {}

    /** Which paper tells of this event; empty for all others. */
    public static Optional<PaperKind> calledForBy(PetitionEvent event) {
        return switch (event) {
            case PetitionLodged _ -> Optional.of(PaperKind.RECEIPT);
            case PetitionTransferred _, PetitionAssigned _ -> Optional.of(PaperKind.TRANSFER);
            case PetitionAccepted _ -> Optional.of(PaperKind.ACCEPTANCE);
            case PetitionRefused _ -> Optional.of(PaperKind.REFUSAL);
            case TermExtended _ -> Optional.of(PaperKind.EXTENSION);
            case OpinionGiven _ -> Optional.of(PaperKind.OPINION);
            case ReplyGiven _, LedToProcedure _ -> Optional.of(PaperKind.REPLY);
            case HearingOpened _, HearingMoved _ -> Optional.of(PaperKind.HEARING);
            case HearingCalledOff _ -> Optional.of(PaperKind.CANCELLATION);
            case SupervisionOpened _ -> Optional.of(PaperKind.SUPERVISION);
            case PaperReplaced e -> Optional.of(e.paper().kind());
            case ReviewConcluded e ->
                Optional.of(e.instance() == Instance.RE_REVIEW ? PaperKind.REREVIEW : PaperKind.REVIEW);
            case PetitionEvent _ -> Optional.empty();
        };
    }

    /**
     * The event that a paper rests on, among all events of its case: of a corrected one it is the act itself too.
     *
     * @param event how an event stands in the list
     */
    public static <T> T groundOf(PaperId paper, List<T> events, Function<T, PetitionEvent> event) {
        var ground = events.stream()
                .filter(each -> calledForBy(event.apply(each))
                        .filter(paper.kind()::equals)
                        .isPresent())
                .skip(paper.nth() - 1L)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no event calls for this paper"));
        return event.apply(ground) instanceof PaperReplaced replaced
                ? groundOf(replaced.paper(), events, event)
                : ground;
    }

    Optional<Ground> find(PaperId paper) {
        return grounds.stream().filter(ground -> ground.paper().equals(paper)).findFirst();
    }

    /** @param unit the one that held the petition when it happened */
    PaperTrail after(PetitionEvent event, UnitCode unit) {
        if (event instanceof PaperIssued issued) {
            return of(grounds.stream()
                    .map(ground -> ground.paper().equals(issued.paper())
                            ? new Ground(ground.paper(), ground.unit(), true)
                            : ground)
                    .toList());
        }
        if (event instanceof PaperReplaced e) {
            var whose = find(e.paper()).map(Ground::unit).orElse(unit);
            return with(e.paper().kind(), whose).replacing(e.paper());
        }
        if (event instanceof HearingEvent) {
            var before = last(PaperKind.HEARING);
            var told = with(calledForBy(event).orElseThrow(), unit);
            return before.map(told::replacing).orElse(told);
        }
        var acted = event instanceof SupervisionOpened supervision ? supervision.by() : unit;
        return calledForBy(event).map(kind -> with(kind, acted)).orElse(this);
    }

    /** What was not issued yet is issued by the successor; what was issued stays whose it was. */
    PaperTrail followed(UnitCode from, UnitCode to) {
        return of(grounds.stream()
                .map(ground ->
                        !ground.issued() && ground.unit().equals(from) ? new Ground(ground.paper(), to, false) : ground)
                .toList());
    }

    private PaperTrail with(PaperKind kind, UnitCode unit) {
        var before =
                grounds.stream().filter(ground -> ground.paper().kind() == kind).count();
        var next = new ArrayList<>(grounds);
        next.add(new Ground(new PaperId(kind, (int) before + 1), unit, false));
        return of(next);
    }

    /** The last one takes the place of that one. */
    private PaperTrail replacing(PaperId paper) {
        var next = new HashMap<>(replaced);
        next.put(paper, grounds.getLast().paper());
        return new PaperTrail(grounds, next);
    }

    private PaperTrail of(List<Ground> next) {
        return new PaperTrail(next, replaced);
    }

    private Optional<PaperId> last(PaperKind kind) {
        return grounds.stream()
                .map(Ground::paper)
                .filter(paper -> paper.kind() == kind)
                .reduce((_, later) -> later);
    }

    /** The last of those that are opinions. */
    Optional<PaperId> lastOpinion() {
        return grounds.stream()
                .map(Ground::paper)
                .filter(paper -> paper.kind().concludes())
                .reduce((_, later) -> later);
    }
}

package org.fengqiao.projections.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.petition.AnsweringEvent.ExtensionDeclined;
import org.fengqiao.domain.petition.AnsweringEvent.ExtensionRequested;
import org.fengqiao.domain.petition.AnsweringEvent.TermExtended;
import org.fengqiao.domain.petition.CarryOverEvent.HandedOver;
import org.fengqiao.domain.petition.Conclusion;
import org.fengqiao.domain.petition.CourseEvent.TakenUpAgain;
import org.fengqiao.domain.petition.EndingEvent.PetitionRated;
import org.fengqiao.domain.petition.EndingEvent.PetitionSupplemented;
import org.fengqiao.domain.petition.EndingEvent.PetitionWithdrawn;
import org.fengqiao.domain.petition.Fact;
import org.fengqiao.domain.petition.HandlingEvent.PetitionPassed;
import org.fengqiao.domain.petition.Holder;
import org.fengqiao.domain.petition.IntakeEvent.PetitionLodged;
import org.fengqiao.domain.petition.OversightEvent.SupervisionOpened;
import org.fengqiao.domain.petition.OversightEvent.UrgencyRaised;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.RecordEvent.FactCorrected;
import org.fengqiao.domain.petition.RecordEvent.PetitionFellOverdue;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.domain.petition.RemedyEvent.ReviewRequested;
import org.fengqiao.domain.petition.RepeatEvent.LeadingAnswered;
import org.fengqiao.domain.petition.RepeatEvent.MergeUndone;
import org.fengqiao.domain.petition.Routing;
import org.fengqiao.domain.petition.SendingEvent.ObjectionRejected;
import org.fengqiao.domain.petition.SendingEvent.ObjectionUpheld;
import org.fengqiao.domain.petition.SendingEvent.PetitionAssigned;
import org.fengqiao.domain.petition.SendingEvent.PetitionTransferred;
import org.fengqiao.domain.petition.SendingEvent.RoutingObjected;
import org.fengqiao.domain.petition.TrackEvent.BodiesSettled;
import org.fengqiao.domain.petition.WallEvent.PetitionTakenOver;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.history.CaseStory;
import org.jspecify.annotations.Nullable;

/**
 * What an event says to whom (通知规则). What is not listed is found in the queue and calls nobody.
 *
 * <p>An import calls nobody, and neither does a term that had run out before its letter was imported: that is the past
 * of another system.
 *
 * @see "ADR 0019 notices"
 */
public final class Calls {
    /** What published words are looked through for. */
    private static final Set<Fact> TELLING = EnumSet.of(Fact.NAME, Fact.REPRESENTATIVES, Fact.PHONE, Fact.ADDRESS);

    private Calls() {}

    /** One reason, and to whom it is told. */
    public record Call(NoticeKind kind, Whom whom) {}

    /** @param turn the case around this event */
    public static List<Call> of(PetitionEvent event, Turn turn) {
        return switch (event) {
            case PetitionLodged e -> call(NoticeKind.NOBODY_THERE, new Whom.Instead(e.unit()));
            case PetitionTransferred e -> toUnit(e.to());
            case PetitionAssigned e -> toUnit(e.to());
            case ReviewRequested _ -> call(NoticeKind.REVIEW_ASKED, new Whom.Having(holder(turn)));
            case ReviewConcluded e ->
                e.backTo() == null ? List.of() : call(NoticeKind.SENT_BACK, new Whom.HavingAndHeads(e.backTo()));
            case BodiesSettled e -> e.moves() ? toUnit(e.responsible()) : List.of();
            case PetitionTakenOver e -> holder(turn).unit().equals(e.to()) ? toUnit(e.to()) : List.of();
            case PetitionPassed e -> passed(e.account(), turn.before());
            case HandedOver e -> handedOver(e, turn);
            case RoutingObjected _ -> objected(turn.after().glance().routing());
            case ObjectionUpheld e -> call(NoticeKind.OBJECTION, new Whom.Having(e.backTo()));
            case ObjectionRejected _ -> call(NoticeKind.OBJECTION, new Whom.Having(holder(turn)));
            case UrgencyRaised _ ->
                call(NoticeKind.URGENT, new Whom.EveryLevel(holder(turn).unit()));
            case TakenUpAgain _ ->
                call(NoticeKind.TAKEN_UP_AGAIN, new Whom.Desk(holder(turn).unit()));
            case PetitionSupplemented _ -> call(NoticeKind.SUPPLEMENTED, new Whom.Having(holder(turn)));
            case PetitionWithdrawn _ -> call(NoticeKind.WITHDRAWN, new Whom.Having(holder(turn)));
            case PetitionRated _ -> call(NoticeKind.RATED, new Whom.Having(holder(turn)));
            case SupervisionOpened _ -> call(NoticeKind.SUPERVISED, new Whom.HavingAndHeads(holder(turn)));
            case ExtensionRequested _ -> call(NoticeKind.EXTENSION_ASKED, new Whom.HavingAndHeads(holder(turn)));
            case TermExtended _, ExtensionDeclined _ ->
                call(NoticeKind.EXTENSION_DECIDED, new Whom.Having(holder(turn)));
            case LeadingAnswered _ -> call(NoticeKind.LEADING_ANSWERED, new Whom.Having(holder(turn)));
            case MergeUndone _ -> call(NoticeKind.PARTED, new Whom.Having(holder(turn)));
            case FactCorrected e -> corrected(e, turn);
            case PetitionFellOverdue e ->
                isPastOfAnotherSystem(e.dueOn(), turn.after())
                        ? List.of()
                        : call(NoticeKind.OVERDUE, new Whom.HavingAndHeads(holder(turn)));
            default -> List.of();
        };
    }

    /** Whom to remind of a term that ends soon. */
    public static Call dueSoon(CaseStory story) {
        return new Call(NoticeKind.DUE_SOON, new Whom.Having(story.glance().holder()));
    }

    /** The earliest day between the two, both included, on which a binding term of the case ends. */
    public static Optional<LocalDate> dueWithin(CaseStory story, LocalDate today, LocalDate until) {
        return story.glance().deadlines().stream()
                .filter(deadline -> deadline.clock().binding())
                .map(Deadline::on)
                .filter(on -> !on.isBefore(today) && !on.isAfter(until))
                .findFirst();
    }

    private static Holder holder(Turn turn) {
        return turn.after().glance().holder();
    }

    private static List<Call> call(NoticeKind kind, Whom whom) {
        return List.of(new Call(kind, whom));
    }

    /** Its desk, or whoever is above where it has none. */
    private static List<Call> toUnit(UnitCode unit) {
        return List.of(
                new Call(NoticeKind.ASSIGNED, new Whom.Desk(unit)),
                new Call(NoticeKind.NOBODY_THERE, new Whom.Instead(unit)));
    }

    /** Whoever has it now, and whoever had it, where a third passed it on. */
    private static List<Call> passed(String to, Optional<CaseStory> before) {
        var calls = new ArrayList<>(call(NoticeKind.PASSED, new Whom.Person(to)));
        before.map(story -> story.glance().holder().account())
                .filter(account -> !account.equals(to))
                .ifPresent(account -> calls.add(new Call(NoticeKind.TAKEN, new Whom.Person(account))));
        return calls;
    }

    /** Whoever may publish has to look at the words again: they were looked through for what stood before. */
    private static List<Call> corrected(FactCorrected e, Turn turn) {
        if (!TELLING.contains(e.is().fact())) {
            return List.of();
        }
        return Optional.ofNullable(turn.after().glance().conclusion())
                .filter(opinion -> isPublic(opinion, e.occurredAt().day()))
                .map(_ -> call(
                        NoticeKind.PUBLICATION_IN_DOUBT,
                        new Whom.Desk(holder(turn).unit())))
                .orElseGet(List::of);
    }

    private static boolean isPublic(Conclusion opinion, LocalDate day) {
        return opinion.publication() != null && !opinion.publication().isOver(day);
    }

    /** What ended is there to be found by whoever looks for it. */
    private static List<Call> handedOver(HandedOver e, Turn turn) {
        var glance = turn.after().glance();
        if (!glance.state().open()) {
            return List.of();
        }
        var to = e.to();
        return to == null
                ? call(NoticeKind.WITH_NOBODY, new Whom.Nearest(glance.holder().unit()))
                : call(NoticeKind.HANDED_OVER, new Whom.Person(to));
    }

    private static List<Call> objected(@Nullable Routing routing) {
        return routing == null
                ? List.of()
                : call(NoticeKind.OBJECTION, new Whom.Having(new Holder(routing.from(), routing.sender())));
    }

    private static boolean isPastOfAnotherSystem(LocalDate dueOn, CaseStory story) {
        return story.glance().imported() && dueOn.isBefore(day(story.events().getFirst()));
    }

    private static LocalDate day(Recorded first) {
        return LocalDate.ofInstant(first.recordedAt(), Moment.SHANGHAI);
    }
}

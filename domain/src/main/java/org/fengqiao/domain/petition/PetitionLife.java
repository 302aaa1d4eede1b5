package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.fengqiao.domain.petition.AnsweringEvent.*;
import org.fengqiao.domain.petition.EndingEvent.*;
import org.fengqiao.domain.petition.HandlingEvent.*;
import org.fengqiao.domain.petition.IntakeEvent.*;
import org.fengqiao.domain.petition.OversightEvent.*;
import org.fengqiao.domain.petition.Petition.Answered;
import org.fengqiao.domain.petition.Petition.Closed;
import org.fengqiao.domain.petition.Petition.Extension;
import org.fengqiao.domain.petition.Petition.InWork;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.Petition.NotAccepted;
import org.fengqiao.domain.petition.Petition.Objected;
import org.fengqiao.domain.petition.Petition.Received;
import org.fengqiao.domain.petition.Petition.Registered;
import org.fengqiao.domain.petition.Petition.Routed;
import org.fengqiao.domain.petition.Petition.UnderReview;
import org.fengqiao.domain.petition.Petition.Withdrawn;
import org.fengqiao.domain.petition.RecordEvent.*;
import org.fengqiao.domain.petition.RemedyEvent.*;
import org.fengqiao.domain.petition.SendingEvent.*;
import org.fengqiao.domain.petition.WallEvent.*;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** How one state of a petition becomes the next (状态演进): events in, state out; nothing is refused here. */
public final class PetitionLife {
    private PetitionLife() {}

    public static Petition evolve(Petition petition, PetitionEvent event) {
        var next = step(petition, event);
        return next instanceof Live live ? live.with(counted(live.matter(), petition, event)) : next;
    }

    private static Matter counted(Matter matter, Petition before, PetitionEvent event) {
        var holder = before instanceof Live live ? live.matter().holder() : matter.holder();
        var next = matter.after(event.clocks())
                .overseen(matter.oversight().after(event))
                .papered(matter.papers().after(event, holder.unit()));
        return before instanceof Live
                ? next.entered(next.entry().knownSince(event.occurredAt().day()))
                : next;
    }

    private static Petition step(Petition petition, PetitionEvent event) {
        return switch (event) {
            case PetitionLodged e -> new Received(lodged(e));
            case LetterImported e -> new Received(imported(e));
            case PetitionEvent other when petition instanceof Live live -> live(live, other);
            case PetitionEvent other -> throw new IllegalStateException("no petition before " + other.getClass());
        };
    }

    private static Live live(Live live, PetitionEvent event) {
        var matter = live.matter();
        var barred = matter.barred();
        return switch (event) {
            case PetitionLodged _, LetterImported _ -> live;
            case AnsweredBefore _, ReplyGiven _ -> new Answered(matter, null);
            case OpinionGiven _ ->
                new Answered(
                        matter,
                        new Conclusion(Instance.HANDLING, matter.holder().unit(), null, null));
            case OpinionServed e -> served(live, e.service().on());
            case ReviewRequested e -> underReview(live, e);
            case ReviewWithdrawn e
            when live instanceof UnderReview review ->
                new Answered(matter.heldBy(e.backTo()).routed(review.request().earlier()), review.against());
            case ReviewConcluded e when live instanceof UnderReview review -> concluded(review, e);
            case HearingOpened e ->
                heard(live, hearing -> hearing.opened(e.occurredAt().day()));
            case HearingEnded e ->
                heard(live, hearing -> hearing.ended(e.occurredAt().day()));
            case PetitionRegistered e -> new Registered(matter.registeredAs(e.kind(), e.category()), null);
            case PetitionTransferred e ->
                routed(matter, e.from(), e.to(), null, e.occurredAt().day());
            case PetitionAssigned e ->
                routed(matter, e.from(), e.to(), e.term(), e.occurredAt().day());
            case RoutingObjected _ when live instanceof Routed routed -> new Objected(matter, routed.routedOn());
            case ObjectionUpheld e -> handedBack(matter, e);
            case ObjectionRejected _
            when live instanceof Objected objected -> new Routed(matter, objected.routedOn(), true);
            case PetitionAccepted e -> InWork.since(matter, e.occurredAt().day());
            case PetitionRefused _ -> new NotAccepted(matter);
            case PetitionTaken e ->
                live.with(matter.heldBy(new Holder(matter.holder().unit(), e.account())));
            case PetitionPassed e ->
                live.with(matter.heldBy(new Holder(matter.holder().unit(), e.account())));
            case AssistanceInvited e -> live.with(matter.assistedBy(plus(matter.assisting(), e.unit())));
            case AssistanceEnded e -> live.with(matter.assistedBy(minus(matter.assisting(), e.unit())));
            case ExtensionRequested _ when live instanceof InWork work -> work.extended(Extension.REQUESTED, 0);
            case TermExtended e when live instanceof InWork work -> work.extended(Extension.GRANTED, e.days());
            case ExtensionDeclined _ when live instanceof InWork work -> work.extended(Extension.NONE, 0);
            case PetitionWithdrawn _ -> new Withdrawn(matter);
            case PetitionRated _ -> live.with(matter.ratedOnce());
            case PetitionClosed _ -> new Closed(live);
            case PetitionReopened _ when live instanceof Closed closed -> closed.before();
            case FactCorrected e -> live.with(corrected(matter, e.is()));
            case AccusedNamed e ->
                barring(live, barred.accusing(barred.accused().and(e.accused())));
            case AccusedCorrected e -> barring(live, barred.accusing(e.is()));
            case PetitionTakenOver e -> takenOver(live, e);
            case InterestDisclosed e -> barring(live, barred.asking(new Barred.Asked(e.account(), true)));
            case RecusalRequested e -> barring(live, barred.asking(new Barred.Asked(e.account(), false)));
            case RecusalGranted e -> barring(live, barred.granted(e.account()));
            case RecusalDeclined e -> barring(live, barred.declined(e.account()));
            case PetitionFellOverdue e ->
                live.with(matter.onTerms(matter.terms().overdueBy(e.clock())));
            case RoutingObjected _,
                    ObjectionRejected _,
                    ExtensionRequested _,
                    TermExtended _,
                    ExtensionDeclined _,
                    ReviewWithdrawn _,
                    ReviewConcluded _,
                    ServiceFailed _,
                    QueryCodeReissued _,
                    UrgencyRaised _,
                    UrgencyLowered _,
                    UrgencyAcknowledged _,
                    SupervisionOpened _,
                    SupervisionAnswered _,
                    SupervisionEnded _,
                    ExecutionRecorded _,
                    PetitionReopened _,
                    SameMatterDecided _,
                    NoticeRecorded _,
                    NoteAdded _,
                    VisitRecorded _,
                    AttachmentAdded _,
                    ClosingReportSubmitted _,
                    PaperIssued _,
                    PetitionSupplemented _ -> live;
        };
    }

    private static Live routed(Matter matter, Holder from, UnitCode to, @Nullable LocalDate term, LocalDate on) {
        var routing = new Routing(from.unit(), from.account(), term, matter.routing());
        return new Routed(matter.heldBy(new Holder(to, null)).routed(routing), on, false);
    }

    private static Live handedBack(Matter matter, ObjectionUpheld e) {
        var undone = matter.routing();
        var earlier = undone == null ? null : undone.earlier();
        return new Registered(
                matter.heldBy(e.backTo()).routed(earlier), e.occurredAt().day());
    }

    private static Live served(Live live, LocalDate day) {
        return switch (live) {
            case Answered answered
            when answered.conclusion() != null ->
                new Answered(answered.matter(), answered.conclusion().served(day));
            case Closed closed -> new Closed(served(closed.before(), day));
            case Live _ -> live;
        };
    }

    private static Live underReview(Live live, ReviewRequested e) {
        return switch (live) {
            case Answered answered
            when answered.conclusion() != null -> {
                var matter = answered.matter();
                var request = new Routing(e.from().unit(), e.from().account(), null, matter.routing());
                yield new UnderReview(
                        matter.heldBy(new Holder(e.to(), null))
                                .routed(request)
                                .assistedBy(minus(matter.assisting(), e.to())),
                        answered.conclusion(),
                        e.askedOn(),
                        Hearing.NONE);
            }
            case Closed closed -> underReview(closed.before(), e);
            case Live _ -> live;
        };
    }

    private static Live concluded(UnderReview review, ReviewConcluded e) {
        var matter = review.matter();
        if (e.backTo() != null) {
            var anew = matter.heldBy(e.backTo()).routed(review.firstRequest().earlier());
            return InWork.since(anew, e.occurredAt().day());
        }
        return new Answered(matter, new Conclusion(e.instance(), matter.holder().unit(), null, review.against()));
    }

    private static Live heard(Live live, UnaryOperator<Hearing> next) {
        return switch (live) {
            case InWork work -> work.heard(next.apply(work.hearing()));
            case UnderReview review -> review.heard(next.apply(review.hearing()));
            case Live _ -> live;
        };
    }

    private static Live barring(Live live, Barred next) {
        return live.with(live.matter().barring(next));
    }

    /** What had been sent away is here again; what was accepted is worked on. */
    private static Live takenOver(Live live, PetitionTakenOver e) {
        var matter = live.matter();
        var next = matter.takenOver(e.from(), e.to(), e.stepsUndone());
        var sentAway = live instanceof Routed || live instanceof Objected;
        var comesBack = e.stepsUndone() > 0 || matter.holder().unit().equals(e.from());
        return sentAway && comesBack ? new Registered(next, e.occurredAt().day()) : live.with(next);
    }

    private static Matter corrected(Matter matter, Correction is) {
        var entry = matter.entry();
        if (is.words() != null) {
            return matter.entered(entry.with(is.fact(), is.words()));
        }
        var value = Objects.requireNonNull(is.value());
        return switch (is.fact()) {
            case CHANNEL -> matter.entered(entry.received(Channel.valueOf(value), entry.receivedOn()));
            case RECEIVED_ON -> matter.entered(entry.received(entry.channel(), LocalDate.parse(value)));
            case KIND -> matter.registeredAs(PetitionKind.valueOf(value), matter.category());
            case CATEGORY -> matter.registeredAs(matter.kind(), value);
            case UNIT -> matter.heldBy(new Holder(UnitCode.of(value), null));
            case NAME, PHONE, ADDRESS, TITLE, TEXT -> matter;
        };
    }

    private static Matter lodged(PetitionLodged e) {
        var entry = new Entry(
                e.caseId(),
                e.number(),
                e.channel(),
                e.receivedOn(),
                false,
                e.complainant().address() != null,
                e.occurredAt().day(),
                entered(e.complainant(), e.letter()));
        return Matter.of(entry, e.unit());
    }

    private static Matter imported(LetterImported e) {
        var entry = new Entry(
                e.caseId(),
                e.number(),
                Channel.NETWORK,
                e.receivedOn(),
                true,
                e.complainant().address() != null,
                null,
                entered(e.complainant(), e.letter()));
        return Matter.of(entry, e.unit());
    }

    private static Map<Fact, Sealed> entered(Complainant complainant, Letter letter) {
        var words = new EnumMap<Fact, Sealed>(Fact.class);
        words.put(Fact.NAME, complainant.name());
        words.put(Fact.TITLE, letter.title());
        words.put(Fact.TEXT, letter.text());
        if (complainant.phone() != null) {
            words.put(Fact.PHONE, complainant.phone());
        }
        if (complainant.address() != null) {
            words.put(Fact.ADDRESS, complainant.address());
        }
        return words;
    }

    private static Set<UnitCode> plus(Set<UnitCode> units, UnitCode unit) {
        var next = new HashSet<>(units);
        next.add(unit);
        return next;
    }

    private static Set<UnitCode> minus(Set<UnitCode> units, UnitCode unit) {
        var next = new HashSet<>(units);
        next.remove(unit);
        return next;
    }
}

package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fengqiao.domain.petition.AnsweringEvent.*;
import org.fengqiao.domain.petition.ContactEvent.ContactChosen;
import org.fengqiao.domain.petition.EndingEvent.*;
import org.fengqiao.domain.petition.HandlingEvent.*;
import org.fengqiao.domain.petition.IntakeEvent.*;
import org.fengqiao.domain.petition.JointEvent.*;
import org.fengqiao.domain.petition.Petition.Answered;
import org.fengqiao.domain.petition.Petition.Closed;
import org.fengqiao.domain.petition.Petition.Extension;
import org.fengqiao.domain.petition.Petition.InWork;
import org.fengqiao.domain.petition.Petition.Live;
import org.fengqiao.domain.petition.Petition.NotAccepted;
import org.fengqiao.domain.petition.Petition.Received;
import org.fengqiao.domain.petition.Petition.Registered;
import org.fengqiao.domain.petition.Petition.Withdrawn;
import org.fengqiao.domain.petition.RecordEvent.*;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;

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
                .tracked(matter.track().after(event))
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
        return switch (event) {
            case IntakeEvent e -> takenIn(live, e);
            case SendingEvent e -> SendingLife.after(live, e);
            case HandlingEvent e -> handled(live, e);
            case AnsweringEvent e -> answered(live, e);
            case RemedyEvent e -> RemedyLife.after(live, e);
            case HearingEvent e -> RemedyLife.after(live, e);
            case EndingEvent e -> ended(live, e);
            case RecordEvent e -> recorded(live, e);
            case WallEvent e -> WallLife.after(live, e);
            case TrackEvent e -> TrackLife.after(live, e);
            case CourseEvent e -> CourseLife.after(live, e);
            case CarryOverEvent e -> Following.after(live, e);
            case JointEvent e -> joint(live, e);
            case RepeatEvent e -> RepeatLife.after(live, e);
            case PublicationEvent e -> RemedyLife.after(live, e);
            case ContactChosen e ->
                live.with(live.matter()
                        .entered(live.matter().entry().confidential(e.contact().confidential())));
            case OversightEvent _ -> live;
        };
    }

    private static Live takenIn(Live live, IntakeEvent event) {
        var matter = live.matter();
        return switch (event) {
            case AnsweredBefore _ -> new Answered(matter, null);
            case PetitionRegistered e -> new Registered(matter.registeredAs(e.kind(), e.category()), null);
            case RepresentativesNamed e ->
                live.with(matter.entered(matter.entry().with(Fact.REPRESENTATIVES, e.words())));
            case PetitionLodged _, LetterImported _, SameMatterDecided _ -> live;
        };
    }

    private static Live handled(Live live, HandlingEvent event) {
        var matter = live.matter();
        return switch (event) {
            case PetitionAccepted e -> InWork.since(matter, e.occurredAt().day());
            case PetitionRefused _ -> new NotAccepted(matter);
            case PetitionTaken e ->
                live.with(matter.heldBy(new Holder(matter.holder().unit(), e.account())));
            case PetitionPassed e ->
                live.with(matter.heldBy(new Holder(matter.holder().unit(), e.account())));
            case AssistanceInvited e -> live.with(matter.assistedBy(plus(matter.assisting(), e.unit())));
            case AssistanceEnded e -> live.with(matter.assistedBy(minus(matter.assisting(), e.unit())));
            case NoticeRecorded _, NoteAdded _, VisitRecorded _, AttachmentAdded _, QueryCodeReissued _ -> live;
        };
    }

    private static Live answered(Live live, AnsweringEvent event) {
        var matter = live.matter();
        return switch (event) {
            case ExtensionRequested _ when live instanceof InWork work -> work.extended(Extension.REQUESTED, 0);
            case TermExtended e when live instanceof InWork work -> work.extended(Extension.GRANTED, e.days());
            case ExtensionDeclined _ when live instanceof InWork work -> work.extended(Extension.NONE, 0);
            case OpinionGiven _ ->
                new Answered(
                        matter, Conclusion.of(Instance.HANDLING, matter.holder().unit(), hearing(live), null));
            case ReplyGiven _ -> new Answered(matter, null);
            case ExtensionRequested _, TermExtended _, ExtensionDeclined _, ClosingReportSubmitted _ -> live;
        };
    }

    private static Hearing hearing(Live live) {
        return live instanceof InWork work ? work.hearing() : Hearing.NONE;
    }

    private static Live ended(Live live, EndingEvent event) {
        var matter = live.matter();
        return switch (event) {
            case PetitionWithdrawn _ -> new Withdrawn(matter);
            case PetitionRated _ -> live.with(matter.ratedOnce());
            case PetitionClosed _ -> new Closed(live);
            case PetitionReopened _ when live instanceof Closed closed -> closed.before();
            case PetitionReopened _, PetitionSupplemented _ -> live;
        };
    }

    /** What had been sent to a unit below is here again, to be answered with the others. */
    private static Live joint(Live live, JointEvent event) {
        return switch (event) {
            case DrawnTogether e -> {
                var matter = live.matter().heldBy(e.to());
                yield live instanceof Petition.Routed ? new Registered(matter, null) : live.with(matter);
            }
            case HotIssueJoined _, HotIssueLeft _ -> live;
        };
    }

    private static Live recorded(Live live, RecordEvent event) {
        var matter = live.matter();
        return switch (event) {
            case FactCorrected e -> live.with(corrected(matter, e.is()));
            case PetitionFellOverdue e ->
                live.with(matter.onTerms(matter.terms().overdueBy(e.clock())));
            case PaperReplaced e -> RemedyLife.replaced(live, e);
            case PaperIssued _ -> live;
        };
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
            case HEADCOUNT -> matter.entered(entry.counting(entry.people().counted(Integer.parseInt(value))));
            case NAME, PHONE, ADDRESS, REPRESENTATIVES, TITLE, TEXT -> matter;
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
                new People(e.complainant().headcount(), e.visitors()),
                false,
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
                new People(e.complainant().headcount(), null),
                false,
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

    static Set<UnitCode> minus(Set<UnitCode> units, UnitCode unit) {
        var next = new HashSet<>(units);
        next.remove(unit);
        return next;
    }
}

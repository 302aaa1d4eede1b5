package org.fengqiao.projections.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.domain.petition.Accused;
import org.fengqiao.domain.petition.AnsweringEvent.*;
import org.fengqiao.domain.petition.CarryOverEvent.*;
import org.fengqiao.domain.petition.ClockChange;
import org.fengqiao.domain.petition.ContactEvent.*;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.CourseEvent.*;
import org.fengqiao.domain.petition.EndingEvent.*;
import org.fengqiao.domain.petition.HandlingEvent.*;
import org.fengqiao.domain.petition.HearingEvent.*;
import org.fengqiao.domain.petition.IntakeEvent.*;
import org.fengqiao.domain.petition.JointEvent.*;
import org.fengqiao.domain.petition.Notice;
import org.fengqiao.domain.petition.OversightEvent.*;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PublicationEvent.*;
import org.fengqiao.domain.petition.RecordEvent.*;
import org.fengqiao.domain.petition.RemedyEvent.*;
import org.fengqiao.domain.petition.RepeatEvent.*;
import org.fengqiao.domain.petition.SendingEvent.*;
import org.fengqiao.domain.petition.TrackEvent.*;
import org.fengqiao.domain.petition.WallEvent.*;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.categories.CategoryTree;
import org.fengqiao.projections.roster.RosterBook;
import org.fengqiao.projections.units.Units;
import org.jspecify.annotations.Nullable;

/**
 * The values of each event's sentence (时间线用词), in the order in which they stand below.
 *
 * <p>Units, officers and categories as they are called, days in ISO form, numbers in digits, enums by the names of their
 * constants, {@code true} or {@code false}; empty for what is not there. Never words about people: those are read in the
 * file.
 */
final class EntryValues {
    private final Units units;
    private final RosterBook roster;
    private final CategoryTree categories;

    EntryValues(Units units, RosterBook roster, CategoryTree categories) {
        this.units = units;
        this.roster = roster;
        this.categories = categories;
    }

    List<String> of(PetitionEvent event) {
        return switch (event) {
            case PetitionLodged e -> List.of(name(e.channel()), unit(e.unit()), day(e.receivedOn()));
            case LetterImported e ->
                List.of(
                        unit(e.unit()),
                        day(e.receivedOn()),
                        e.source().system(),
                        e.source().number());
            case AnsweredBefore e -> List.of(day(e.occurredAt().day()), number(e.daysFromReceipt()));
            case PetitionRegistered e -> List.of(name(e.kind()), category(e.category()));
            case SameMatterDecided e -> List.of(e.otherCaseId(), Boolean.toString(e.same()));
            case PetitionTransferred e -> List.of(unit(e.from().unit()), unit(e.to()));
            case PetitionAssigned e -> List.of(unit(e.from().unit()), unit(e.to()), day(e.term()));
            case ObjectionUpheld e -> List.of(unit(e.backTo().unit()));
            case NoticeRecorded e -> List.of(manner(e.notice()), told(e.notice()));
            case PetitionAccepted e ->
                List.of(
                        manner(e.notice()),
                        told(e.notice()),
                        due(e.clocks(), Clock.ANSWER),
                        Boolean.toString(e.inTime()));
            case PetitionRefused e -> List.of(name(e.route()), manner(e.notice()), told(e.notice()));
            case PetitionTaken e -> List.of(roster.nameOf(e.account()));
            case PetitionPassed e -> List.of(roster.nameOf(e.account()));
            case VisitRecorded e -> List.of(day(e.occurredAt().day()));
            case AttachmentAdded e -> List.of(e.attachment().mediaType());
            case AssistanceInvited e -> List.of(unit(e.unit()));
            case AssistanceEnded e -> List.of(unit(e.unit()));
            case ExtensionRequested e -> List.of(number(e.days()));
            case TermExtended e -> List.of(number(e.days()), due(e.clocks(), Clock.ANSWER));
            case OpinionGiven e -> List.of(name(e.opinion().outcome()), Boolean.toString(e.inTime()));
            case ReplyGiven e -> List.of(e.adoption() == null ? "" : name(e.adoption()));
            case PetitionSupplemented e -> List.of(number(e.attachments().size()));
            case PetitionRated e -> List.of(name(e.grade()));
            case ContactChosen e ->
                List.of(name(e.contact().means()), Boolean.toString(e.contact().confidential()));
            case HearingOpened e -> List.of(day(e.occurredAt().day()));
            case HearingMoved e -> List.of(e.sitting().at().at().toString());
            case HearingCalledOff e -> List.of(runsUntil(e.clocks()));
            case OpinionPublished e ->
                List.of(unit(e.by()), day(e.period().from()), day(e.period().until()));
            case PublicationWithdrawn e -> List.of(name(e.ground()));
            case HearingEnded e -> List.of(day(e.occurredAt().day()), runsUntil(e.clocks()));
            case OpinionServed e ->
                List.of(
                        name(e.instance()),
                        name(e.service().manner()),
                        name(e.service().result()),
                        day(e.service().on()),
                        due(e.clocks(), Clock.REVIEW_REQUEST));
            case ServiceFailed e ->
                List.of(
                        name(e.instance()),
                        name(e.service().manner()),
                        day(e.service().on()));
            case ReviewRequested e ->
                List.of(name(e.instance()), unit(e.to()), day(e.askedOn()), due(e.clocks(), Clock.REVIEW));
            case ReviewWithdrawn e ->
                List.of(name(e.instance()), unit(e.backTo().unit()));
            case ReviewConcluded e ->
                List.of(
                        name(e.instance()),
                        name(e.opinion().outcome()),
                        day(e.on()),
                        e.backTo() == null ? "" : unit(e.backTo().unit()));
            case UrgencyRaised e -> List.of(name(e.grade()), unit(e.by()));
            case UrgencyLowered e -> List.of(e.grade() == null ? "" : name(e.grade()), unit(e.by()));
            case UrgencyAcknowledged e -> List.of(unit(e.unit()));
            case UrgencyReported e -> List.of(name(e.to()), unit(e.by()));
            case SupervisionOpened e -> List.of(unit(e.by()), name(e.ground()), due(e.clocks(), Clock.SUPERVISION));
            case ExecutionRecorded e -> List.of(Boolean.toString(e.done()));
            case QueryCodeReissued e -> List.of(name(e.check()));
            case FactCorrected e -> List.of(name(e.is().fact()), value(e.was()), value(e.is()));
            case PaperIssued e -> List.of(name(e.paper().kind()), e.number().text());
            case PaperReplaced e -> List.of(name(e.paper().kind()));
            case AccusedNamed e -> List.of(accused(e.accused()));
            case AccusedCorrected e -> List.of(accused(e.was()), accused(e.is()));
            case PetitionTakenOver e -> List.of(unit(e.from()), unit(e.to()));
            case UnitFollowed e -> List.of(unit(e.from()), unit(e.to()));
            case HandedOver e -> handed(e.from(), e.to());
            case ChargeHandedOver e -> handed(e.from(), e.to());
            case TermsMoved e -> List.of(e.from(), e.to(), runsUntil(e.clocks()));
            case RulebookFollowed e -> List.of(e.from(), e.to(), runsUntil(e.clocks()));
            case InterestDisclosed e -> List.of(roster.nameOf(e.account()));
            case RecusalRequested e -> List.of(roster.nameOf(e.account()));
            case RecusalGranted e -> List.of(roster.nameOf(e.account()));
            case RepeatNoted e -> List.of(name(e.how()));
            case LeadingAnswered e -> List.of(e.outcome() == null ? "" : name(e.outcome()));
            case DrawnTogether e -> List.of(unit(e.from().unit()), unit(e.to().unit()));
            case RecusalLifted e -> List.of(roster.nameOf(e.account()));
            case RecusalDeclined e -> List.of(roster.nameOf(e.account()), Boolean.toString(e.disclosed()));
            case HandledSimply e ->
                List.of(name(e.ground()), due(e.clocks(), Clock.NOTICE) + due(e.clocks(), Clock.ANSWER));
            case SimpleHandlingEnded e -> List.of(due(e.clocks(), Clock.NOTICE) + due(e.clocks(), Clock.ANSWER));
            case ReceivedByLeader e ->
                List.of(
                        roster.nameOf(e.account()),
                        unit(e.unit()),
                        day(e.occurredAt().day()));
            case ChargeTaken e -> List.of(roster.nameOf(e.account()), unit(e.unit()));
            case ChargeEnded e -> List.of(roster.nameOf(e.account()));
            case EffectRecorded e -> List.of(day(e.occurredAt().day()));
            case BodiesSettled e ->
                List.of(
                        name(e.manner()),
                        unit(e.responsible()),
                        e.assisting().stream().map(this::unit).collect(Collectors.joining("、")));
            case AgreementReached e ->
                List.of(name(e.agreement().manner()), day(e.agreement().on()), Boolean.toString(e.inTime()));
            case LedToProcedure e -> List.of(name(e.route()), manner(e.notice()), told(e.notice()));
            case TakenUpAgain e -> List.of(name(e.state()));
            case PetitionFellOverdue e -> List.of(name(e.clock()), day(e.dueOn()));
            case RoutingObjected _,
                    RepresentativesNamed _,
                    PetitionMerged _,
                    MergeUndone _,
                    LeadingAnswerTold _,
                    HotIssueJoined _,
                    HotIssueLeft _,
                    ObjectionRejected _,
                    NoteAdded _,
                    ExtensionDeclined _,
                    ClosingReportSubmitted _,
                    SupervisionAnswered _,
                    SupervisionEnded _,
                    PetitionWithdrawn _,
                    PetitionClosed _,
                    PetitionReopened _ -> List.of();
        };
    }

    private List<String> handed(String from, @Nullable String to) {
        return to == null
                ? List.of(roster.nameOf(from), "", "NOBODY")
                : List.of(roster.nameOf(from), roster.nameOf(to), "PERSON");
    }

    private String value(Correction correction) {
        var value = correction.value();
        if (value == null) {
            return "";
        }
        return switch (correction.fact()) {
            case CATEGORY -> category(value);
            case UNIT -> unit(UnitCode.of(value));
            case CHANNEL, KIND, RECEIVED_ON, HEADCOUNT -> value;
            case NAME, PHONE, ADDRESS, REPRESENTATIVES, TITLE, TEXT -> "";
        };
    }

    private static String due(List<ClockChange> changes, Clock clock) {
        return changes.stream()
                .filter(change -> change.clock() == clock)
                .map(EntryValues::dueDay)
                .findFirst()
                .orElse("");
    }

    /** The end of the one term that a hearing stops. */
    private static String runsUntil(List<ClockChange> changes) {
        return changes.stream().map(EntryValues::dueDay).findFirst().orElse("");
    }

    private static String dueDay(ClockChange change) {
        return change.deadline() == null ? "" : day(change.deadline().on());
    }

    private static String manner(@Nullable Notice notice) {
        return notice == null ? "" : name(notice.manner());
    }

    private static String told(@Nullable Notice notice) {
        return notice == null ? "" : day(notice.on());
    }

    private String accused(Accused accused) {
        return Stream.concat(
                        accused.units().stream().map(this::unit),
                        accused.accounts().stream().map(roster::nameOf))
                .collect(Collectors.joining("、"));
    }

    private String category(String code) {
        return categories.pathOf(code, Locale.SIMPLIFIED_CHINESE);
    }

    private String unit(UnitCode code) {
        return units.nameOf(code);
    }

    private static String day(LocalDate day) {
        return day.toString();
    }

    private static String number(int number) {
        return Integer.toString(number);
    }

    private static String name(Enum<?> value) {
        return value.name();
    }
}

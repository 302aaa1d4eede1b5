package org.fengqiao.projections.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.AnsweringEvent;
import org.fengqiao.domain.petition.AnsweringEvent.OpinionGiven;
import org.fengqiao.domain.petition.AnsweringEvent.ReplyGiven;
import org.fengqiao.domain.petition.CarryOverEvent;
import org.fengqiao.domain.petition.CarryOverEvent.ChargeHandedOver;
import org.fengqiao.domain.petition.CarryOverEvent.HandedOver;
import org.fengqiao.domain.petition.CarryOverEvent.RulebookFollowed;
import org.fengqiao.domain.petition.CarryOverEvent.TermsMoved;
import org.fengqiao.domain.petition.CarryOverEvent.UnitFollowed;
import org.fengqiao.domain.petition.ContactEvent;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.EndingEvent;
import org.fengqiao.domain.petition.EndingEvent.PetitionClosed;
import org.fengqiao.domain.petition.EndingEvent.PetitionRated;
import org.fengqiao.domain.petition.EndingEvent.PetitionReopened;
import org.fengqiao.domain.petition.EndingEvent.PetitionSupplemented;
import org.fengqiao.domain.petition.EndingEvent.PetitionWithdrawn;
import org.fengqiao.domain.petition.HandlingEvent;
import org.fengqiao.domain.petition.HandlingEvent.PetitionAccepted;
import org.fengqiao.domain.petition.HandlingEvent.PetitionRefused;
import org.fengqiao.domain.petition.IntakeEvent;
import org.fengqiao.domain.petition.IntakeEvent.AnsweredBefore;
import org.fengqiao.domain.petition.IntakeEvent.LetterImported;
import org.fengqiao.domain.petition.IntakeEvent.PetitionLodged;
import org.fengqiao.domain.petition.IntakeEvent.PetitionRegistered;
import org.fengqiao.domain.petition.IntakeEvent.RepresentativesNamed;
import org.fengqiao.domain.petition.IntakeEvent.SameMatterDecided;
import org.fengqiao.domain.petition.JointEvent;
import org.fengqiao.domain.petition.JointEvent.DrawnTogether;
import org.fengqiao.domain.petition.Mark;
import org.fengqiao.domain.petition.OversightEvent;
import org.fengqiao.domain.petition.OversightEvent.SupervisionOpened;
import org.fengqiao.domain.petition.OversightEvent.UrgencyRaised;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.RecordEvent;
import org.fengqiao.domain.petition.RecordEvent.FactCorrected;
import org.fengqiao.domain.petition.RecordEvent.PaperIssued;
import org.fengqiao.domain.petition.RecordEvent.PaperReplaced;
import org.fengqiao.domain.petition.RecordEvent.PetitionFellOverdue;
import org.fengqiao.domain.petition.RemedyEvent;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.domain.petition.RemedyEvent.ReviewRequested;
import org.fengqiao.domain.petition.RemedyEvent.ReviewWithdrawn;
import org.fengqiao.domain.petition.RepeatEvent;
import org.fengqiao.domain.petition.RepeatEvent.MergeUndone;
import org.fengqiao.domain.petition.RepeatEvent.PetitionMerged;
import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.domain.petition.SendingEvent;
import org.fengqiao.domain.petition.SendingEvent.ObjectionUpheld;
import org.fengqiao.domain.petition.SendingEvent.PetitionAssigned;
import org.fengqiao.domain.petition.SendingEvent.PetitionTransferred;
import org.fengqiao.domain.petition.TrackEvent;
import org.fengqiao.domain.petition.TrackEvent.AgreementReached;
import org.fengqiao.domain.petition.TrackEvent.BodiesSettled;
import org.fengqiao.domain.petition.TrackEvent.ChargeTaken;
import org.fengqiao.domain.petition.TrackEvent.ReceivedByLeader;
import org.fengqiao.domain.petition.WallEvent;
import org.fengqiao.domain.petition.WallEvent.AccusedCorrected;
import org.fengqiao.domain.petition.WallEvent.AccusedNamed;
import org.fengqiao.domain.petition.WallEvent.PetitionTakenOver;
import org.fengqiao.domain.petition.WallEvent.RecusalGranted;
import org.fengqiao.domain.petition.WallEvent.RecusalLifted;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.jspecify.annotations.Nullable;

/**
 * What reports learn from a case's events (统计口径): each deed on the day on which it was done, where it was done.
 *
 * @see "ADR 0021 a report counts cases by the day of the deed"
 */
record ReportLife(UnitTree units) {
    ReportRow after(@Nullable ReportRow before, PetitionEvent event, long sequence) {
        var row = switch (event) {
            case PetitionLodged e -> received(e.caseId(), e.number().value(), e.receivedOn(), e.unit());
            case LetterImported e -> received(e.caseId(), e.number().value(), e.receivedOn(), e.unit());
            case PetitionEvent e -> Objects.requireNonNull(before, "a case begins by being lodged");
        };
        var day = event.occurredAt().day();
        var next = switch (event) {
            case IntakeEvent e -> takenIn(row, e, day);
            case SendingEvent e -> sent(row, e, day);
            case HandlingEvent e -> handled(row, e, day);
            case AnsweringEvent e -> answered(row, e, day);
            case RemedyEvent e -> reviewed(row, e, day);
            case OversightEvent e -> overseen(row, e, day);
            case EndingEvent e -> ended(row, e, day);
            case RecordEvent e -> recorded(row, e, day);
            case WallEvent e -> walled(row, e, day);
            case TrackEvent e -> tracked(row, e, day);
            case CarryOverEvent e -> carriedOver(row, e, day);
            case DrawnTogether e -> row.stays(day, at(e.to().unit()), true);
            case RepeatEvent e -> repeated(row, e, day);
            case JointEvent _, ContactEvent _ -> row;
        };
        return onTerm(next, event).joint(isJoint(row, event)).atPosition(sequence);
    }

    /** As the mark says, whatever event sets or takes it. */
    private static boolean isJoint(ReportRow row, PetitionEvent event) {
        var marks = row.joint() ? EnumSet.of(Mark.JOINT) : EnumSet.noneOf(Mark.class);
        return Mark.after(marks, event).contains(Mark.JOINT);
    }

    private ReportRow received(String caseId, String number, LocalDate on, UnitCode unit) {
        return ReportRow.received(caseId, number, on, at(unit));
    }

    private ReportRow takenIn(ReportRow row, IntakeEvent event, LocalDate day) {
        return switch (event) {
            case AnsweredBefore _ -> done(row, Figure.ANSWERED, day);
            case PetitionRegistered e -> row.sortedAs(e.kind(), e.category());
            case PetitionLodged _, RepresentativesNamed _, LetterImported _, SameMatterDecided _ -> row;
        };
    }

    private ReportRow sent(ReportRow row, SendingEvent event, LocalDate day) {
        return switch (event) {
            case PetitionTransferred e ->
                row.did(Figure.TRANSFERRED, day, at(e.from().unit())).stays(day, at(e.to()), true);
            case PetitionAssigned e ->
                row.did(Figure.ASSIGNED, day, at(e.from().unit())).stays(day, at(e.to()), true);
            case ObjectionUpheld e -> row.stays(day, at(e.backTo().unit()), true);
            case SendingEvent _ -> row;
        };
    }

    private ReportRow handled(ReportRow row, HandlingEvent event, LocalDate day) {
        return switch (event) {
            case PetitionAccepted _ -> here(row, Figure.ACCEPTED, day);
            case PetitionRefused _ -> done(row, Figure.REFUSED, day);
            case HandlingEvent _ -> row;
        };
    }

    private ReportRow answered(ReportRow row, AnsweringEvent event, LocalDate day) {
        return switch (event) {
            case OpinionGiven e ->
                here(done(row, Figure.ANSWERED, day), e.inTime() ? Figure.IN_TIME : Figure.LATE, day);
            case ReplyGiven e -> adopted(judged(done(row, Figure.ANSWERED, day), day), e.adoption(), day);
            case AnsweringEvent _ -> row;
        };
    }

    /** What is answered without a term is neither in time nor late. */
    private ReportRow judged(ReportRow row, LocalDate day) {
        if (row.dueOn() == null) {
            return row;
        }
        return here(row, day.isAfter(row.dueOn()) ? Figure.LATE : Figure.IN_TIME, day);
    }

    private ReportRow adopted(ReportRow row, @Nullable Adoption adoption, LocalDate day) {
        return switch (adoption) {
            case null -> row;
            case ADOPTED -> here(row, Figure.ADOPTED, day);
            case PARTLY_ADOPTED -> here(row, Figure.PARTLY_ADOPTED, day);
            case NOT_ADOPTED -> here(row, Figure.NOT_ADOPTED, day);
        };
    }

    private ReportRow reviewed(ReportRow row, RemedyEvent event, LocalDate day) {
        return switch (event) {
            case ReviewRequested e ->
                row.did(Figure.REVIEW_ASKED, e.askedOn(), at(e.from().unit())).stays(day, at(e.to()), true);
            case ReviewWithdrawn e -> row.stays(day, at(e.backTo().unit()), false);
            case ReviewConcluded e
            when e.backTo() != null -> row.stays(day, at(e.backTo().unit()), true);
            case ReviewConcluded _ -> row.stays(day, row.now().at(), false);
            case RemedyEvent _ -> row;
        };
    }

    private ReportRow overseen(ReportRow row, OversightEvent event, LocalDate day) {
        return switch (event) {
            case SupervisionOpened e -> row.did(Figure.SUPERVISED, day, at(e.by()));
            case UrgencyRaised _ -> here(row, Figure.URGENT, day);
            case OversightEvent _ -> row;
        };
    }

    private ReportRow tracked(ReportRow row, TrackEvent event, LocalDate day) {
        return switch (event) {
            case AgreementReached e ->
                here(done(row, Figure.ANSWERED, day), e.inTime() ? Figure.IN_TIME : Figure.LATE, day);
            case BodiesSettled e when e.moves() -> row.stays(day, at(e.responsible()), true);
            case ReceivedByLeader e -> row.did(Figure.RECEPTIONS, day, at(e.unit()));
            case ChargeTaken e -> row.did(Figure.CHARGES, day, at(e.unit()));
            case TrackEvent _ -> row;
        };
    }

    private ReportRow ended(ReportRow row, EndingEvent event, LocalDate day) {
        return switch (event) {
            case PetitionWithdrawn _ -> done(row, Figure.WITHDRAWN, day);
            case PetitionRated e -> rated(row, e.grade(), day);
            case PetitionClosed _ -> row.rememberingOpen().stays(day, row.now().at(), false);
            case PetitionReopened _ -> row.stays(day, row.now().at(), row.openBefore());
            case PetitionSupplemented _ -> row;
        };
    }

    private ReportRow repeated(ReportRow row, RepeatEvent event, LocalDate day) {
        return switch (event) {
            case PetitionMerged _ -> done(row.rememberingOpen(), Figure.MERGED, day);
            case MergeUndone _ -> row.stays(day, row.now().at(), row.openBefore());
            case RepeatEvent _ -> row;
        };
    }

    private ReportRow rated(ReportRow row, Satisfaction grade, LocalDate day) {
        var rated = here(row, Figure.RATED, day);
        var counted = grade.counts() ? here(rated, Figure.SATISFIED, day) : rated;
        return switch (grade) {
            case SATISFIED -> counted;
            case RATHER_SATISFIED -> here(counted, Figure.RATHER_SATISFIED, day);
            case NOT_SATISFIED -> here(counted, Figure.DISSATISFIED, day);
        };
    }

    private ReportRow recorded(ReportRow row, RecordEvent event, LocalDate day) {
        return switch (event) {
            case FactCorrected e -> corrected(row, e.is(), day);
            case PetitionFellOverdue e
            when e.clock() == Clock.ANSWER -> here(here(row, Figure.OVERDUE, e.dueOn()), Figure.UNANSWERED, e.dueOn());
            case PetitionFellOverdue e -> here(row, Figure.OVERDUE, e.dueOn());
            case PaperIssued _, PaperReplaced _ -> row;
        };
    }

    /** What was wrong was never so, also in the reports of periods that are over. */
    private ReportRow corrected(ReportRow row, Correction is, LocalDate day) {
        return switch (is.fact()) {
            case RECEIVED_ON -> row.receivedOn(LocalDate.parse(value(is)));
            case KIND -> row.sortedAs(PetitionKind.valueOf(value(is)), row.category());
            case CATEGORY -> row.sortedAs(row.kind(), value(is));
            case UNIT -> row.receivedAt(day, at(UnitCode.of(value(is))));
            case NAME, PHONE, ADDRESS, REPRESENTATIVES, HEADCOUNT, TITLE, TEXT, CHANNEL -> row;
        };
    }

    private ReportRow walled(ReportRow row, WallEvent event, LocalDate day) {
        return switch (event) {
            case AccusedNamed e -> row.keptFrom(row.kept().andFrom(e.accused()));
            case AccusedCorrected e -> row.keptFrom(row.kept().fromInstead(e.is()));
            case RecusalGranted e -> row.keptFrom(row.kept().andFrom(e.account()));
            case RecusalLifted e -> row.keptFrom(row.kept().noMoreFrom(e.account()));
            case PetitionTakenOver e
            when row.now().at().unit().equals(e.from()) ->
                row.stays(day, at(e.to()), row.now().open());
            case WallEvent _ -> row;
        };
    }

    /** What lay with a unit until a day stays counted there; from that day on it lies with the successor. */
    private ReportRow carriedOver(ReportRow row, CarryOverEvent event, LocalDate day) {
        return switch (event) {
            case UnitFollowed e
            when row.now().at().unit().equals(e.from()) ->
                row.stays(day, at(e.to()), row.now().open());
            case UnitFollowed _, HandedOver _, ChargeHandedOver _, TermsMoved _, RulebookFollowed _ -> row;
        };
    }

    private static ReportRow onTerm(ReportRow row, PetitionEvent event) {
        var next = row;
        for (var change : event.clocks()) {
            if (change.clock() == Clock.ANSWER) {
                next = next.owing(
                        change.deadline() == null ? null : change.deadline().on());
            }
        }
        return next;
    }

    /** Done by whoever has it, and nobody has to do anything any more. */
    private static ReportRow done(ReportRow row, Figure figure, LocalDate day) {
        return here(row, figure, day).stays(day, row.now().at(), false);
    }

    private static ReportRow here(ReportRow row, Figure figure, LocalDate day) {
        return row.did(figure, day, row.now().at());
    }

    private Chain at(UnitCode unit) {
        return Chain.of(unit, units);
    }

    private static String value(Correction is) {
        return Objects.requireNonNull(is.value());
    }
}

package org.fengqiao.projections.report;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import org.fengqiao.domain.petition.AnsweringEvent;
import org.fengqiao.domain.petition.CarryOverEvent;
import org.fengqiao.domain.petition.CarryOverEvent.ChargeHandedOver;
import org.fengqiao.domain.petition.CarryOverEvent.HandedOver;
import org.fengqiao.domain.petition.CarryOverEvent.RulebookFollowed;
import org.fengqiao.domain.petition.CarryOverEvent.TermsMoved;
import org.fengqiao.domain.petition.CarryOverEvent.UnitFollowed;
import org.fengqiao.domain.petition.ContactEvent;
import org.fengqiao.domain.petition.CourseEvent;
import org.fengqiao.domain.petition.EndingEvent;
import org.fengqiao.domain.petition.HandlingEvent;
import org.fengqiao.domain.petition.HearingEvent;
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
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.domain.petition.PublicationEvent;
import org.fengqiao.domain.petition.RecordEvent;
import org.fengqiao.domain.petition.RemedyEvent;
import org.fengqiao.domain.petition.RepeatEvent;
import org.fengqiao.domain.petition.SendingEvent;
import org.fengqiao.domain.petition.SendingEvent.ObjectionUpheld;
import org.fengqiao.domain.petition.SendingEvent.PetitionAssigned;
import org.fengqiao.domain.petition.SendingEvent.PetitionTransferred;
import org.fengqiao.domain.petition.TrackEvent;
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
final class ReportLife {
    private final UnitTree units;
    private final ReportedWork work;
    private final ReportedEnd end;

    ReportLife(UnitTree units) {
        this.units = units;
        this.work = new ReportedWork(units);
        this.end = new ReportedEnd(units);
    }

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
            case HandlingEvent e -> work.handled(row, e, day);
            case AnsweringEvent e -> work.answered(row, e, day);
            case RemedyEvent e -> work.reviewed(row, e, day);
            case HearingEvent _ -> row;
            case OversightEvent e -> work.overseen(row, e, day);
            case EndingEvent e -> end.ended(row, e, day);
            case RecordEvent e -> end.recorded(row, e, day);
            case WallEvent e -> walled(row, e, day);
            case TrackEvent e -> work.tracked(row, e, day);
            case CourseEvent e -> work.turned(row, e, day);
            case CarryOverEvent e -> carriedOver(row, e, day);
            case DrawnTogether e -> row.stays(day, at(e.to().unit()), true);
            case RepeatEvent e -> end.repeated(row, e, day);
            case JointEvent _, ContactEvent _, PublicationEvent _ -> row;
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
            case AnsweredBefore _ -> row.finished(Figure.ANSWERED, day);
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

    private Chain at(UnitCode unit) {
        return Chain.of(unit, units);
    }
}

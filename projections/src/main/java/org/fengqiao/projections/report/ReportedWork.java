package org.fengqiao.projections.report;

import java.time.LocalDate;
import org.fengqiao.domain.petition.Adoption;
import org.fengqiao.domain.petition.AnsweringEvent;
import org.fengqiao.domain.petition.AnsweringEvent.OpinionGiven;
import org.fengqiao.domain.petition.AnsweringEvent.ReplyGiven;
import org.fengqiao.domain.petition.CourseEvent;
import org.fengqiao.domain.petition.CourseEvent.LedToProcedure;
import org.fengqiao.domain.petition.CourseEvent.TakenUpAgain;
import org.fengqiao.domain.petition.HandlingEvent;
import org.fengqiao.domain.petition.HandlingEvent.PetitionAccepted;
import org.fengqiao.domain.petition.HandlingEvent.PetitionRefused;
import org.fengqiao.domain.petition.OversightEvent;
import org.fengqiao.domain.petition.OversightEvent.SupervisionOpened;
import org.fengqiao.domain.petition.OversightEvent.UrgencyRaised;
import org.fengqiao.domain.petition.RemedyEvent;
import org.fengqiao.domain.petition.RemedyEvent.ReviewConcluded;
import org.fengqiao.domain.petition.RemedyEvent.ReviewRequested;
import org.fengqiao.domain.petition.RemedyEvent.ReviewWithdrawn;
import org.fengqiao.domain.petition.TrackEvent;
import org.fengqiao.domain.petition.TrackEvent.AgreementReached;
import org.fengqiao.domain.petition.TrackEvent.BodiesSettled;
import org.fengqiao.domain.petition.TrackEvent.ChargeTaken;
import org.fengqiao.domain.petition.TrackEvent.ReceivedByLeader;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;
import org.jspecify.annotations.Nullable;

/** What is done in a case while it is open (办理口径), by whoever has it on that day. */
record ReportedWork(UnitTree units) {
    ReportRow handled(ReportRow row, HandlingEvent event, LocalDate day) {
        return switch (event) {
            case PetitionAccepted _ -> row.did(Figure.ACCEPTED, day);
            case PetitionRefused _ -> row.finished(Figure.REFUSED, day);
            case HandlingEvent _ -> row;
        };
    }

    ReportRow answered(ReportRow row, AnsweringEvent event, LocalDate day) {
        return switch (event) {
            case OpinionGiven e ->
                row.finished(Figure.ANSWERED, day).did(e.inTime() ? Figure.IN_TIME : Figure.LATE, day);
            case ReplyGiven e -> adopted(judged(row.finished(Figure.ANSWERED, day), day), e.adoption(), day);
            case AnsweringEvent _ -> row;
        };
    }

    ReportRow turned(ReportRow row, CourseEvent event, LocalDate day) {
        return switch (event) {
            case LedToProcedure _ -> judged(row.finished(Figure.ANSWERED, day), day);
            case TakenUpAgain _ -> row.stays(day, row.now().at(), true);
        };
    }

    /** What is answered without a term is neither in time nor late. */
    private ReportRow judged(ReportRow row, LocalDate day) {
        if (row.dueOn() == null) {
            return row;
        }
        return row.did(day.isAfter(row.dueOn()) ? Figure.LATE : Figure.IN_TIME, day);
    }

    private ReportRow adopted(ReportRow row, @Nullable Adoption adoption, LocalDate day) {
        return switch (adoption) {
            case null -> row;
            case ADOPTED -> row.did(Figure.ADOPTED, day);
            case PARTLY_ADOPTED -> row.did(Figure.PARTLY_ADOPTED, day);
            case NOT_ADOPTED -> row.did(Figure.NOT_ADOPTED, day);
        };
    }

    ReportRow reviewed(ReportRow row, RemedyEvent event, LocalDate day) {
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

    ReportRow overseen(ReportRow row, OversightEvent event, LocalDate day) {
        return switch (event) {
            case SupervisionOpened e -> row.did(Figure.SUPERVISED, day, at(e.by()));
            case UrgencyRaised _ -> row.did(Figure.URGENT, day);
            case OversightEvent _ -> row;
        };
    }

    ReportRow tracked(ReportRow row, TrackEvent event, LocalDate day) {
        return switch (event) {
            case AgreementReached e ->
                row.finished(Figure.ANSWERED, day).did(e.inTime() ? Figure.IN_TIME : Figure.LATE, day);
            case BodiesSettled e when e.moves() -> row.stays(day, at(e.responsible()), true);
            case ReceivedByLeader e -> row.did(Figure.RECEPTIONS, day, at(e.unit()));
            case ChargeTaken e -> row.did(Figure.CHARGES, day, at(e.unit()));
            case TrackEvent _ -> row;
        };
    }

    private Chain at(UnitCode unit) {
        return Chain.of(unit, units);
    }
}

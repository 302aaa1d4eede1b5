package org.fengqiao.projections.report;

import java.time.LocalDate;
import java.util.Objects;
import org.fengqiao.domain.petition.Correction;
import org.fengqiao.domain.petition.EndingEvent;
import org.fengqiao.domain.petition.EndingEvent.PetitionClosed;
import org.fengqiao.domain.petition.EndingEvent.PetitionRated;
import org.fengqiao.domain.petition.EndingEvent.PetitionReopened;
import org.fengqiao.domain.petition.EndingEvent.PetitionSupplemented;
import org.fengqiao.domain.petition.EndingEvent.PetitionWithdrawn;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.RecordEvent;
import org.fengqiao.domain.petition.RecordEvent.FactCorrected;
import org.fengqiao.domain.petition.RecordEvent.PaperIssued;
import org.fengqiao.domain.petition.RecordEvent.PaperReplaced;
import org.fengqiao.domain.petition.RecordEvent.PetitionFellOverdue;
import org.fengqiao.domain.petition.RepeatEvent;
import org.fengqiao.domain.petition.RepeatEvent.MergeUndone;
import org.fengqiao.domain.petition.RepeatEvent.PetitionMerged;
import org.fengqiao.domain.petition.Satisfaction;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitTree;

/** How a case ends, is judged and is put right (办结口径). */
record ReportedEnd(UnitTree units) {
    ReportRow ended(ReportRow row, EndingEvent event, LocalDate day) {
        return switch (event) {
            case PetitionWithdrawn _ -> row.finished(Figure.WITHDRAWN, day);
            case PetitionRated e -> rated(row, e.grade(), day);
            case PetitionClosed _ -> row.rememberingOpen().stays(day, row.now().at(), false);
            case PetitionReopened _ -> row.stays(day, row.now().at(), row.openBefore());
            case PetitionSupplemented _ -> row;
        };
    }

    ReportRow repeated(ReportRow row, RepeatEvent event, LocalDate day) {
        return switch (event) {
            case PetitionMerged _ -> row.rememberingOpen().finished(Figure.MERGED, day);
            case MergeUndone _ -> row.stays(day, row.now().at(), row.openBefore());
            case RepeatEvent _ -> row;
        };
    }

    private ReportRow rated(ReportRow row, Satisfaction grade, LocalDate day) {
        var rated = row.did(Figure.RATED, day);
        var counted = grade.counts() ? rated.did(Figure.SATISFIED, day) : rated;
        return switch (grade) {
            case SATISFIED -> counted;
            case RATHER_SATISFIED -> counted.did(Figure.RATHER_SATISFIED, day);
            case NOT_SATISFIED -> counted.did(Figure.DISSATISFIED, day);
        };
    }

    ReportRow recorded(ReportRow row, RecordEvent event, LocalDate day) {
        return switch (event) {
            case FactCorrected e -> corrected(row, e.is(), day);
            case PetitionFellOverdue e
            when e.clock() == Clock.ANSWER -> row.did(Figure.OVERDUE, e.dueOn()).did(Figure.UNANSWERED, e.dueOn());
            case PetitionFellOverdue e -> row.did(Figure.OVERDUE, e.dueOn());
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

    private Chain at(UnitCode unit) {
        return Chain.of(unit, units);
    }

    private static String value(Correction is) {
        return Objects.requireNonNull(is.value());
    }
}

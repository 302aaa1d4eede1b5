package org.fengqiao.projections.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import java.time.LocalDate;
import org.bson.conversions.Bson;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.rulebook.Rulebook;

/**
 * The day against which standing is told (时限状态的基准日).
 *
 * @param soonUntil the last due date that counts as due soon, by the rulebook
 */
record Today(LocalDate today, LocalDate soonUntil) {
    static Today of(LocalDate today, Rulebook rulebook, WorkingCalendar calendar) {
        return new Today(today, rulebook.dueSoonUntil(today, calendar));
    }

    Standing standingOf(LocalDate dueOn) {
        return dueOn.equals(WorklistRow.NEVER) ? Standing.NO_TERM : Standing.of(dueOn, today, soonUntil);
    }

    /** The standing as a range of the due key, which begins with the date. */
    Bson range(Standing standing) {
        return switch (standing) {
            case OVERDUE -> lt(Field.DUE, today.toString());
            case DUE_SOON -> between(today, soonUntil.plusDays(1));
            case IN_TIME -> between(soonUntil.plusDays(1), WorklistRow.NEVER);
            case NO_TERM -> gte(Field.DUE, WorklistRow.NEVER.toString());
        };
    }

    private static Bson between(LocalDate from, LocalDate until) {
        return and(gte(Field.DUE, from.toString()), lt(Field.DUE, until.toString()));
    }
}

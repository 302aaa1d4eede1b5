package org.fengqiao.ui.words;

import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.time.Moment;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which day it is at the office, and how far a due date is away (距今): near ones in working days. */
@Component
public class OfficeDays {
    private static final int NEAR = 10;

    private final Clock clock;
    private final ObjectProvider<WorkingCalendar> calendar;

    OfficeDays(Clock clock, ObjectProvider<WorkingCalendar> calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Moment.SHANGHAI);
    }

    /** The same on a day of the past. */
    public OfficeDays on(LocalDate day) {
        return new OfficeDays(Clock.fixed(day.atStartOfDay(Moment.SHANGHAI).toInstant(), Moment.SHANGHAI), calendar);
    }

    /** A sentence of few words: due today, due in 2 working days, 3 days overdue. */
    public String until(LocalDate due, Speech speech) {
        var today = today();
        long days = today.until(due, java.time.temporal.ChronoUnit.DAYS);
        if (days < 0) {
            return speech.say("due.overdue", -days);
        }
        if (days == 0) {
            return speech.say("due.today");
        }
        var known = calendar.getIfAvailable();
        return days <= NEAR && known != null && known.workdaysBetween(today, due) > 0
                ? speech.say("due.workdays", known.workdaysBetween(today, due))
                : speech.say("due.days", days);
    }

    /** The same for a right that lapses when its last day is over. */
    public String untilLapse(LocalDate due, Speech speech) {
        return due.isBefore(today()) ? speech.say("due.lapsed") : until(due, speech);
    }

    /** How long ago something was received: today, 5 days. */
    public String age(LocalDate since, Speech speech) {
        long days = since.until(today(), java.time.temporal.ChronoUnit.DAYS);
        return days <= 0 ? speech.say("age.today") : speech.say("age.days", days);
    }
}

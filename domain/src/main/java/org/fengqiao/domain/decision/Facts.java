package org.fengqiao.domain.decision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.authority.Roster;
import org.fengqiao.domain.calendar.WorkingCalendar;
import org.fengqiao.domain.category.Categories;
import org.fengqiao.domain.reason.StandardReasons;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitTree;

/**
 * What a decision may know besides its state and its command (事实): it reads no clock and asks nobody.
 *
 * @param now local time in Shanghai
 * @param actor who acts
 * @param cases the cases beside this one
 */
public record Facts(
        LocalDateTime now,
        Actor actor,
        WorkingCalendar calendar,
        Rulebook rulebook,
        UnitTree units,
        Roster roster,
        Categories categories,
        StandardReasons reasons,
        OtherCases cases) {
    /** For what has to do with no other case. */
    public Facts(
            LocalDateTime now,
            Actor actor,
            WorkingCalendar calendar,
            Rulebook rulebook,
            UnitTree units,
            Roster roster,
            Categories categories,
            StandardReasons reasons) {
        this(now, actor, calendar, rulebook, units, roster, categories, reasons, OtherCases.NONE);
    }

    /** The same on another calendar. */
    public Facts on(WorkingCalendar another) {
        return new Facts(now, actor, another, rulebook, units, roster, categories, reasons, cases);
    }

    /** The same under another rulebook. */
    public Facts under(Rulebook another) {
        return new Facts(now, actor, calendar, another, units, roster, categories, reasons, cases);
    }

    /** The same at another time. */
    public Facts at(LocalDateTime another) {
        return new Facts(another, actor, calendar, rulebook, units, roster, categories, reasons, cases);
    }

    public LocalDate today() {
        return now.toLocalDate();
    }

    public Moment thisMinute() {
        return Moment.atMinute(now);
    }
}

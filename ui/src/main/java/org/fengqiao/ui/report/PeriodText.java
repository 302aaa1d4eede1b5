package org.fengqiao.ui.report;

import org.fengqiao.projections.report.Period;
import org.fengqiao.ui.words.Speech;

/** How people speak of a period (期间说法). */
public final class PeriodText {
    private PeriodText() {}

    /** {@code 2026 年}, {@code 2026 年第三季度}, {@code 2026 年 11 月}, from a day to another. */
    public static String of(Period period, Speech say) {
        var from = period.from();
        return switch (period.shape()) {
            case YEAR -> say.say("report.period.year", from.getYear());
            case QUARTER ->
                say.say("report.period.quarter", from.getYear(), say.say("report.quarter." + period.quarter()));
            case MONTH ->
                say.say("report.period.month", from.getYear(), say.say("report.month." + from.getMonthValue()));
            case SPAN -> say.say("report.period.span", say.date(from), say.date(period.until()));
        };
    }
}

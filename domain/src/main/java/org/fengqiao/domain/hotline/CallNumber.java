package org.fengqiao.domain.hotline;

import java.util.Locale;
import java.util.regex.Pattern;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;

/** The number of a call (来电编号), by unit and year, told from a petition's by its letter: {@code T320508-2026-000017}. */
public record CallNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("T[0-9a-z][0-9a-z-]{1,39}-[0-9]{4}-[0-9]{6,}");

    public CallNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw Refused.invalid("call.number-shape");
        }
    }

    /** The running number {@code count} of this unit in this year. */
    public static CallNumber of(UnitCode unit, int year, long count) {
        return new CallNumber(String.format(Locale.ROOT, "%s-%d-%06d", stem(unit), year, count));
    }

    /** What the numbers of a unit begin with; it names their counter too. */
    public static String stem(UnitCode unit) {
        return "T" + PetitionNumber.stem(unit);
    }

    @Override
    public String toString() {
        return value;
    }
}

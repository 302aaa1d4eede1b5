package org.fengqiao.domain.petition;

import java.util.Locale;
import java.util.regex.Pattern;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;

/** The number of a petition (信访件编号), by unit and year, kept through every transfer: {@code 320508-2026-000017}. */
public record PetitionNumber(String value) implements Comparable<PetitionNumber> {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-z][0-9a-z-]{1,39}-[0-9]{4}-[0-9]{6,}");

    public PetitionNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw Refused.invalid("petition.number-shape");
        }
    }

    /** The running number {@code count} of this unit in this year. */
    public static PetitionNumber of(UnitCode unit, int year, long count) {
        return new PetitionNumber(String.format(Locale.ROOT, "%s-%04d-%06d", stem(unit), year, count));
    }

    /** A division code without the zeros that only fill it up: six digits for a district, nine for a street. */
    public static String stem(UnitCode unit) {
        var code = unit.value();
        if (code.length() == 12 && code.endsWith("000000")) {
            return code.substring(0, 6);
        }
        return code.length() == 12 && code.endsWith("000") ? code.substring(0, 9) : code;
    }

    @Override
    public int compareTo(PetitionNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

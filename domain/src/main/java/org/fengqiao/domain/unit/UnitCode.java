package org.fengqiao.domain.unit;

import java.util.regex.Pattern;
import org.fengqiao.domain.refusal.Refused;

/**
 * Which unit (单位代码): the twelve-digit statistical division code of a centre, or a word of the administrator's for a
 * department or outside body.
 */
public record UnitCode(String value) implements Comparable<UnitCode> {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{12}|[a-z][a-z0-9-]{1,39}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    public UnitCode {
        if (!SHAPE.matcher(value).matches()) {
            throw Refused.invalid("unit.code-shape");
        }
    }

    /**
     * From what people write: a district's six digits (GB/T 2260) and a street's nine stand for the twelve that the
     * statistics give them.
     *
     * @throws Refused {@code unit.code-shape}
     */
    public static UnitCode of(String value) {
        return new UnitCode(isShort(value) ? value + "0".repeat(12 - value.length()) : value);
    }

    private static boolean isShort(String value) {
        return (value.length() == 6 || value.length() == 9)
                && DIGITS.matcher(value).matches();
    }

    @Override
    public int compareTo(UnitCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

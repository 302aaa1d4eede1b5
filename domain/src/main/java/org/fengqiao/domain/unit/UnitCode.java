package org.fengqiao.domain.unit;

import java.util.regex.Pattern;
import org.fengqiao.domain.refusal.Refused;

/**
 * Which unit (单位代码): the twelve-digit statistical division code of a centre, or a word of the administrator's for a
 * department or outside body.
 */
public record UnitCode(String value) implements Comparable<UnitCode> {
    private static final Pattern SHAPE = Pattern.compile("[0-9]{12}|[a-z][a-z0-9-]{1,39}");

    public UnitCode {
        if (!SHAPE.matcher(value).matches()) {
            throw Refused.invalid("unit.code-shape");
        }
    }

    public static UnitCode of(String value) {
        return new UnitCode(value);
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

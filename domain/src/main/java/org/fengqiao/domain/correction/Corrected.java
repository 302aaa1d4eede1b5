package org.fengqiao.domain.correction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import org.fengqiao.domain.refusal.Refused;
import org.jspecify.annotations.Nullable;

/** Reads the value of a correction as its fact asks (更正值); what cannot be read is refused. */
public final class Corrected {
    private Corrected() {}

    /** Refuses a fact of which this kind of entry says nothing. */
    public static <F extends Enum<F>> void checkTold(Set<F> told, F fact) {
        if (!told.contains(fact)) {
            throw Refused.invalid("correction.not-of-this-entry");
        }
    }

    public static String text(@Nullable String value) {
        if (value == null) {
            throw unknownValue();
        }
        return value;
    }

    /** An ISO date. */
    public static LocalDate day(@Nullable String value) {
        try {
            return LocalDate.parse(text(value));
        } catch (DateTimeParseException e) {
            throw unknownValue();
        }
    }

    /** One of the type's names. */
    public static <E extends Enum<E>> E name(Class<E> type, @Nullable String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(value))
                .findFirst()
                .orElseThrow(Corrected::unknownValue);
    }

    /** Refuses a correction after which everything says what it said before. */
    public static void checkChanges(Object was, Object is) {
        if (was.equals(is)) {
            throw Refused.conflict("correction.changes-nothing");
        }
    }

    public static Refused unknownValue() {
        return Refused.invalid("correction.unknown-value");
    }
}

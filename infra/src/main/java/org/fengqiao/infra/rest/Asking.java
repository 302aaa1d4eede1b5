package org.fengqiao.infra.rest;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a query (查询参数): names in any spelling, texts of some length, numbers within bounds. */
final class Asking {
    private static final int LONGEST = 300;

    private Asking() {}

    /** Null for nothing asked. */
    static <E extends Enum<E>> @Nullable E one(String name, @Nullable String value, E[] all) {
        if (value == null || value.isBlank()) {
            return null;
        }
        var found = Json.named(all, value);
        if (found == null) {
            var allowed = Arrays.stream(all).map(Json::text).collect(Collectors.joining(", "));
            throw Refused.invalid("request.unknown-value", name, allowed);
        }
        return found;
    }

    static <E extends Enum<E>> E one(String name, @Nullable String value, E[] all, E usual) {
        var found = one(name, value, all);
        return found == null ? usual : found;
    }

    static @Nullable String text(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST) {
            throw Refused.invalid("request.too-long", name, Integer.toString(LONGEST));
        }
        if (value.indexOf('\0') >= 0) {
            throw Refused.invalid("request.unreadable-character", name);
        }
        return value.strip();
    }

    static int within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw Refused.invalid("request.out-of-range", name, Integer.toString(least), Integer.toString(most));
        }
        return value;
    }

    /** The unit that is asked about; the own one when left out. */
    static UnitCode centre(@Nullable String value, UnitCode own) {
        return value == null || value.isBlank() ? own : UnitCode.of(value.strip());
    }
}

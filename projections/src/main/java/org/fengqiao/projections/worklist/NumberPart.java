package org.fengqiao.projections.worklist;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The parts of a number that people type (编号片段): the year and running number, or the running number alone. */
final class NumberPart {
    private static final Pattern TYPED = Pattern.compile("[0-9a-z-]{1,80}");

    private NumberPart() {}

    /** For {@code 320508-2026-000017}: {@code 2026-000017}, {@code 000017} and {@code 17}; no hash begins with {@code #}. */
    static List<String> of(String number) {
        int running = number.lastIndexOf('-') + 1;
        int year = number.lastIndexOf('-', running - 2) + 1;
        var digits = number.substring(running);
        return List.of("#" + number.substring(year), "#" + digits, "#" + digits.replaceFirst("^0+(?=.)", ""));
    }

    static String asPart(String words) {
        return "#" + words.toLowerCase(Locale.ROOT);
    }

    /** Whether it may be a number or a part of one; then it has a digit. */
    static boolean mayBe(String words) {
        var lower = words.toLowerCase(Locale.ROOT);
        return TYPED.matcher(lower).matches() && lower.chars().anyMatch(Character::isDigit);
    }
}

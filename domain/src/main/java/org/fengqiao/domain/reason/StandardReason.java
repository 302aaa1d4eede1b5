package org.fengqiao.domain.reason;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reason that can be chosen (理由).
 *
 * @param code by which cases name it, for example {@code R01}; never used for another one
 * @param wordings by the day from which each holds
 * @param until last day on which it can be chosen; null while nobody retired it
 */
public record StandardReason(
        String code,
        ReasonUse use,
        List<Wording> wordings,
        @Nullable LocalDate until) {
    public StandardReason {
        wordings = wordings.stream().sorted(Comparator.comparing(Wording::from)).toList();
    }

    /** How it is worded from a day on, in Chinese and in English. */
    public record Wording(LocalDate from, String text, String textEn) {}

    /** As it was worded on that day; empty before its first. Also for one that cannot be chosen any more. */
    public Optional<Wording> on(LocalDate day) {
        return wordings.stream().filter(wording -> !wording.from().isAfter(day)).reduce((_, later) -> later);
    }

    /** Whether it can be chosen on that day. */
    public boolean isValidOn(LocalDate day) {
        return on(day).isPresent() && (until == null || !day.isAfter(until));
    }

    /** With another wording; one of the same day is replaced. */
    public StandardReason worded(Wording wording) {
        var next = new ArrayList<>(wordings);
        next.removeIf(known -> known.from().equals(wording.from()));
        next.add(wording);
        return new StandardReason(code, use, next, until);
    }

    /** Chosen no more after that day. */
    public StandardReason retired(LocalDate last) {
        return new StandardReason(code, use, wordings, last);
    }
}

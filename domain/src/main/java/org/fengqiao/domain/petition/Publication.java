package org.fengqiao.domain.petition;

import java.time.LocalDate;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.refusal.Refused;

/**
 * From when until when everybody can read a re-review opinion (公示期), article 36; P20.
 *
 * @param from first day
 * @param until last day, at most {@value #MOST_YEARS} year after the first: a slip of the pen does not stand for ever
 */
public record Publication(LocalDate from, LocalDate until) {
    private static final int MOST_YEARS = 1;

    public Publication {
        if (until.isBefore(from)) {
            throw Refused.invalid("petition.publication-ends-before-it-begins", from.toString());
        }
        var last = from.plusYears(MOST_YEARS);
        if (until.isAfter(last)) {
            throw Refused.invalid("petition.publication-too-long", last.toString());
        }
    }

    /** Whether nobody can read it any more. */
    public boolean isOver(LocalDate today) {
        return until.isBefore(today);
    }

    /** Whether it is to be read, or will be. */
    boolean stands(Facts facts) {
        return !isOver(facts.today());
    }
}

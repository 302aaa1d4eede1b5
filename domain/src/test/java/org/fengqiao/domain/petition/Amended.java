package org.fengqiao.domain.petition;

import java.time.LocalDate;
import org.fengqiao.domain.decision.Facts;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.domain.rulebook.Unit;

/** An administrator corrects figures: ten days to pass on and to tell, ninety to answer. */
final class Amended {
    static final String BEFORE = "petitions-1";
    static final String VERSION = "petitions-1.3";

    private Amended() {}

    /** For whatever was received under the regulation of 2022. */
    static Facts known(Facts facts) {
        return from(facts, LocalDate.of(2022, 5, 1));
    }

    static Facts from(Facts facts, LocalDate day) {
        var book = saying(facts.rulebook(), BEFORE + ".1", "P06", day, 10);
        book = saying(book, BEFORE + ".2", "P08", day, 10);
        return facts.under(saying(book, VERSION, "P18", day, 90));
    }

    private static Rulebook saying(Rulebook book, String version, String rule, LocalDate day, int days) {
        return book.amended(version, rule, day, entry -> entry.saying(days, Unit.DAYS, entry.law(), entry.article()));
    }
}

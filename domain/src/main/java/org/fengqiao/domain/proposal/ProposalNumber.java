package org.fengqiao.domain.proposal;

import java.util.Locale;
import java.util.regex.Pattern;
import org.fengqiao.domain.petition.PetitionNumber;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;

/** The number of a proposal (建议编号), by unit and year, told from others by its letter: {@code J320508-2026-000017}. */
public record ProposalNumber(String value) {
    private static final Pattern SHAPE = Pattern.compile("J[0-9a-z][0-9a-z-]{1,39}-[0-9]{4}-[0-9]{6,}");

    public ProposalNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw Refused.invalid("proposal.number-shape");
        }
    }

    /** The running number {@code count} of this unit in this year. */
    public static ProposalNumber of(UnitCode unit, int year, long count) {
        return new ProposalNumber(String.format(Locale.ROOT, "%s-%d-%06d", stem(unit), year, count));
    }

    /** What the numbers of a unit begin with; it names their counter too. */
    public static String stem(UnitCode unit) {
        return "J" + PetitionNumber.stem(unit);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.fengqiao.domain.paper;

import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;

/**
 * The number of a paper (发文字号): it runs by unit, kind and year.
 *
 * @param text as it is printed, for example {@code 姑苏区信访意〔2026〕17号}; stays when the unit is renamed
 */
public record PaperNumber(UnitCode unit, PaperKind kind, int year, int count, String text) {
    private static final int LONGEST = 80;

    public PaperNumber {
        if (count < 1 || text.isBlank() || text.length() > LONGEST) {
            throw Refused.invalid("paper.number-shape");
        }
    }
}

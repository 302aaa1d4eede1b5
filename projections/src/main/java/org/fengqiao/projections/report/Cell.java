package org.fengqiao.projections.report;

import java.util.regex.Pattern;
import org.fengqiao.domain.refusal.Refused;

/**
 * One number of a report (统计格): a figure, of all or of a slice.
 *
 * @param value the slice's code: of a field, empty for what is not sorted yet; of a unit; empty for {@code ALL}
 */
public record Cell(Figure figure, Slice slice, String value) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{0,40}");

    /** By what a figure is taken apart (分组). */
    public enum Slice {
        ALL,
        /** 涉及领域: the first level of its category. */
        FIELD,
        /** 被检举控告的单位. */
        ACCUSED,
        /** 下级单位: at that unit and below it; the centre itself stands for what happened right there. */
        UNIT
    }

    public Cell {
        if (!CODE.matcher(value).matches()) {
            throw Refused.invalid("report.unknown-cell");
        }
    }

    public static Cell of(Figure figure) {
        return new Cell(figure, Slice.ALL, "");
    }
}

package org.fengqiao.domain.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure that somebody published, to compare one's own with (公开可比数据); P28. It is a reference, not a target: it
 * counts another thing in another way.
 *
 * @param id code under which the bundles name what it counts, for example {@code satisfied}
 * @param value in per cent or working days, as its name says
 * @param place code of the place, a division
 * @param source where it was read, as a key of the project's list of sources
 */
public record PublishedFigure(String id, BigDecimal value, String place, int year, String source) {
    private static final String JIANGSU = "320000000000";
    private static final String HOTLINE_2024 = "W-JS12";

    /** 江苏 12345 热线 2024 年. */
    public static final List<PublishedFigure> ALL = List.of(
            jiangsu2024("consultation-workdays", "1.4"),
            jiangsu2024("other-workdays", "4.6"),
            jiangsu2024("answered-at-once", "68.45"),
            jiangsu2024("satisfied", "73.26"));

    public static Optional<PublishedFigure> of(String id) {
        return ALL.stream().filter(figure -> figure.id().equals(id)).findFirst();
    }

    private static PublishedFigure jiangsu2024(String id, String value) {
        return new PublishedFigure(id, new BigDecimal(value), JIANGSU, 2024, HOTLINE_2024);
    }
}

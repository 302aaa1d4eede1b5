package org.fengqiao.domain.category;

import java.time.LocalDate;

/**
 * The categories that can be chosen (可选分类), as a decision sees them: as they stand today, stood, and will stand as far as
 * that is planned.
 *
 * @see "ADR 0032 categories change from a day on"
 */
public interface Categories {
    /** Whether the code names a category that can be chosen on that day. */
    boolean isOpen(String code, LocalDate day);

    /** Whether something right below it can be chosen on that day or is planned for a later one. */
    boolean hasBelow(String code, LocalDate from);

    /** Whether another one goes on under this code from that day or from a later one. */
    boolean takesOver(String code, LocalDate from);
}

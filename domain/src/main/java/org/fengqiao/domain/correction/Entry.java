package org.fengqiao.domain.correction;

import java.time.LocalDate;

/**
 * One thing that was entered, with the day from which it holds (登记事项).
 *
 * @param <E> the entries of one history
 */
public interface Entry<E extends Entry<E>> {
    LocalDate day();

    /** Whether a life begins with it, the first or another one after an end. */
    boolean begins();

    /** Whether it was taken back before its day came: it keeps its number and tells of nothing. */
    default boolean withdrawn() {
        return false;
    }

    /** Whether both say something about the same, so that their days go forward as they were entered. */
    boolean touches(E other);
}

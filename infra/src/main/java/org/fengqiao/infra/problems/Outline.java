package org.fengqiao.infra.problems;

import java.sql.SQLException;
import java.util.Arrays;

/**
 * Where a fault happened and of what sort it is (故障概要), without its message: that may carry words about people. A store's
 * code says whether its disk is full.
 */
public final class Outline {
    private static final int FRAMES = 8;

    private Outline() {}

    /** The classes of the fault and its causes, each with the first {@value #FRAMES} places; several lines. */
    public static String of(Throwable thrown) {
        var text = new StringBuilder();
        for (Throwable at = thrown; at != null; at = at.getCause() == at ? null : at.getCause()) {
            text.append(at.getClass().getName());
            if (at instanceof SQLException store) {
                text.append(" code ").append(store.getErrorCode());
            }
            Arrays.stream(at.getStackTrace())
                    .limit(FRAMES)
                    .forEach(frame -> text.append("\n    at ").append(frame));
            text.append('\n');
        }
        return text.toString();
    }
}

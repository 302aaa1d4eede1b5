package org.fengqiao.ui.parts;

import jakarta.servlet.http.HttpServletResponse;
import org.fengqiao.domain.refusal.Refused;

/** What a browser is told of a refusal (状态码): of what one may not know, that it is not there. */
public final class RefusalStatus {
    private RefusalStatus() {}

    public static int of(Refused refused) {
        return switch (refused.kind()) {
            case DENIED -> HttpServletResponse.SC_FORBIDDEN;
            case UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
            case CONFLICT -> HttpServletResponse.SC_CONFLICT;
            case INVALID -> HttpServletResponse.SC_BAD_REQUEST;
        };
    }
}

package org.fengqiao.infra.notices;

import java.time.Duration;
import java.time.Instant;

/**
 * When a gateway is left in peace (通道歇息): for a minute, after {@value #IN_A_ROW} tries in a row of which each said that it is
 * the gateway that fails. So an outage costs few messages a try. One thread at a time uses it.
 */
final class GatewayRest {
    private static final int IN_A_ROW = 3;
    private static final Duration LENGTH = Duration.ofMinutes(1);

    private int inVain;
    private Instant until = Instant.MIN;

    boolean lasts(Instant now) {
        return until.isAfter(now);
    }

    void tried(boolean gatewayDown, Instant now) {
        inVain = gatewayDown ? inVain + 1 : 0;
        if (inVain == IN_A_ROW) {
            inVain = 0;
            until = now.plus(LENGTH);
        }
    }
}

package org.fengqiao.infra.access;

import java.time.Instant;
import org.fengqiao.projections.access.Access;

/**
 * What a link of the chain holds, as JSON.
 *
 * @param at milliseconds since 1970
 */
record Written(long seq, long at, Access access) {
    Instant time() {
        return Instant.ofEpochMilli(at);
    }
}

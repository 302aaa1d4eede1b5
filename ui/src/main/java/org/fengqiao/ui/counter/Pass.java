package org.fengqiao.ui.counter;

import java.time.Instant;
import java.util.Optional;
import org.fengqiao.domain.authority.Actor;

/**
 * What stands in a pass (查询凭证内容).
 *
 * @param until when it ends without another look
 * @param end when it ends whatever is looked at
 * @param issue what the query code was issued by that it was opened with
 */
record Pass(String id, Instant until, Instant end, String number, String issue, String caseId) {
    private static final String BETWEEN = " ";
    private static final int PARTS = 6;

    Actor.Complainant complainant() {
        return new Actor.Complainant(caseId);
    }

    Pass renewed(Instant lives) {
        return new Pass(id, lives.isBefore(end) ? lives : end, end, number, issue, caseId);
    }

    /** Empty for one that an earlier release gave. */
    static Optional<Pass> read(String words) {
        var parts = words.split(BETWEEN, PARTS);
        return parts.length < PARTS
                ? Optional.empty()
                : Optional.of(new Pass(parts[0], at(parts[1]), at(parts[2]), parts[3], parts[4], parts[5]));
    }

    String words() {
        return String.join(
                BETWEEN,
                id,
                Long.toString(until.getEpochSecond()),
                Long.toString(end.getEpochSecond()),
                number,
                issue,
                caseId);
    }

    private static Instant at(String seconds) {
        return Instant.ofEpochSecond(Long.parseLong(seconds));
    }
}

package org.fengqiao.projections.access;

import java.util.List;
import java.util.OptionalLong;

/**
 * Reads are remembered (查阅日志): append-only, chained by hashes, outside the event log.
 *
 * <p>Write before anything is shown; a refusal is written outside the unit of work that it rolls back.
 */
public interface AccessLog {
    /** Remembers a look; durable when this returns. */
    AccessEntry remember(Access access);

    /** Looks at one case, oldest first. */
    List<AccessEntry> ofCase(String caseId, long afterSeq, int limit);

    /**
     * All looks, newest first.
     *
     * @param beforeSeq {@link Long#MAX_VALUE} for the first page
     */
    List<AccessEntry> latest(long beforeSeq, int limit);

    /** Walks the whole chain; the first entry that is not as it was written, or nothing. */
    OptionalLong verify();
}

package org.fengqiao.projections.exports;

import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.exports.Exports.Export;

/**
 * Hands the events themselves out (导出事件), so that an auditor can prove later that nothing was altered: a line of JSON
 * for each, in the order of the store, words about people sealed as they are there. The access log keeps how many lines
 * left and their SHA-256. What names a case that is kept from the auditor is left out.
 *
 * @see "ADR 0031 events that prove themselves"
 */
public interface EventExports {
    String MEDIA_TYPE = "application/x-ndjson";

    /**
     * All events.
     *
     * @param purpose why, as a code or in own words, which are remembered sealed
     * @throws org.fengqiao.domain.refusal.Refused {@code authority.denied}, {@code export.purpose-missing}
     */
    Export all(Actor.Staff actor, String purpose);

    /**
     * Those of one case.
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code authority.denied}, {@code case.unknown}, {@code
     *     export.purpose-missing}
     */
    Export ofCase(Actor.Staff actor, String caseId, String purpose);
}

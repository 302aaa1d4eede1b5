package org.fengqiao.projections.history;

import java.time.Instant;
import java.util.List;
import org.fengqiao.domain.petition.PetitionEvent;

/** Reads the events of one case as they were stored (案件历史). Asks no authority: whoever shows them does. */
public interface CaseHistory {
    /** In the order of their sequence; empty when there is no such case. */
    List<Recorded> of(String caseId);

    /**
     * One stored event.
     *
     * @param type stored name, for example {@code petition.registered}
     * @param account {@code complainant}, {@code house} or an account
     * @param unit code; empty for the complainant and the house
     * @param payload the stored JSON
     */
    record Recorded(
            long sequence,
            String type,
            int revision,
            Instant recordedAt,
            String account,
            String unit,
            String duty,
            String rule,
            PetitionEvent event,
            String payload) {}
}

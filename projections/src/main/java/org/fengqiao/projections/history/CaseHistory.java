package org.fengqiao.projections.history;

import static org.fengqiao.domain.authority.CaseField.STANDING;
import static org.fengqiao.domain.authority.CaseField.WORK;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.fengqiao.domain.petition.PetitionEvent;
import org.fengqiao.projections.reading.Shows;

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
     * @param payload writes the stored JSON, which few ask for
     */
    record Recorded(
            @Shows(STANDING) long sequence,
            @Shows(STANDING) String type,
            @Shows(STANDING) int revision,
            @Shows(STANDING) Instant recordedAt,
            @Shows(WORK) String account,
            @Shows(STANDING) String unit,
            @Shows(WORK) String duty,
            @Shows(STANDING) String rule,
            @Shows(STANDING) PetitionEvent event,
            @Shows(STANDING) Supplier<String> payload) {}
}

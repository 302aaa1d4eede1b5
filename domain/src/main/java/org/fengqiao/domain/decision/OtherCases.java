package org.fengqiao.domain.decision;

import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.domain.authority.Involvement;

/** Other cases as they stand now (其他案件), for a decision that joins two. */
@FunctionalInterface
public interface OtherCases {
    /** Where no case has to do with another one. */
    OtherCases NONE = _ -> Optional.empty();

    /** Empty when there is no such case. Whether the actor may know of it, its involvement says. */
    Optional<OtherCase> find(String caseId);

    /**
     * What a decision may know of it.
     *
     * @param open whether somebody still has to do something in it
     * @param merged whether it was merged into a third one
     * @param isFinal whether a re-review was given in it, so that the same facts are accepted nowhere again
     */
    record OtherCase(
            Involvement involvement,
            String number,
            LocalDate receivedOn,
            boolean open,
            boolean merged,
            boolean isFinal) {}
}

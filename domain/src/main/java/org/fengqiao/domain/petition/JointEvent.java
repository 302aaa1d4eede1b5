package org.fengqiao.domain.petition;

import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** What is done with many letters about one matter: events (合并办理事件). */
public sealed interface JointEvent extends PetitionEvent {
    /** 已归入热点. */
    @StoredAs("petition.hot-issue-joined")
    record HotIssueJoined(
            String caseId,
            Moment occurredAt,
            String issueId,
            @Nullable Sealed reason) implements JointEvent {}

    /** 已移出热点. */
    @StoredAs("petition.hot-issue-left")
    record HotIssueLeft(String caseId, Moment occurredAt, String issueId, Sealed reason) implements JointEvent {}

    /**
     * 已并案: the unit that handles the hot issue has it now, and answers it.
     *
     * @param from who had it
     * @param to who has it now; the same where the leading unit had it already
     */
    @StoredAs("petition.drawn-together")
    record DrawnTogether(String caseId, Moment occurredAt, String issueId, Holder from, Holder to)
            implements JointEvent {}
}

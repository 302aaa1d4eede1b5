package org.fengqiao.domain.hotissue;

import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.petition.LeadingAnswer;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;

/** All that can happen to a hot issue (热点问题事件). */
public sealed interface HotIssueEvent {
    String issueId();

    Moment occurredAt();

    /** 已认定热点. */
    @StoredAs("hotissue.confirmed")
    record HotIssueConfirmed(
            String issueId, Moment occurredAt, UnitCode unit, Sealed title, PetitionKind kind, String category)
            implements HotIssueEvent {}

    /** 已统一答复; articles 29, 32. */
    @StoredAs(value = "hotissue.answered", rule = "P16")
    record HotIssueAnswered(String issueId, Moment occurredAt, LeadingAnswer answer) implements HotIssueEvent {}

    /** 已更正热点. */
    @StoredAs("hotissue.corrected")
    record HotIssueCorrected(
            String issueId, Moment occurredAt, HotIssueCorrection was, HotIssueCorrection is, Sealed reason)
            implements HotIssueEvent {}
}

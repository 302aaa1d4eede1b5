package org.fengqiao.domain.hotissue;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.fengqiao.domain.petition.LeadingAnswer;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;

/** All that can be asked of a hot issue (热点问题命令). */
public sealed interface HotIssueCommand {
    @TargetAggregateIdentifier
    String issueId();

    /**
     * 认定热点: letters of many people are about one matter.
     *
     * @param unit that handles it; its letters are with it or below it
     * @param kind as which its letters are answered
     * @param category as which letters are registered that are not yet
     */
    record ConfirmHotIssue(String issueId, UnitCode unit, Sealed title, PetitionKind kind, String category)
            implements HotIssueCommand {}

    /** 统一答复: once; every letter that belongs to it is answered with it. */
    record AnswerHotIssue(String issueId, LeadingAnswer answer) implements HotIssueCommand {}

    /** 更正热点: what was said of it was wrong; both values stay visible. Letters that were registered keep what they have. */
    record CorrectHotIssue(String issueId, HotIssueCorrection is, Sealed reason) implements HotIssueCommand {}
}

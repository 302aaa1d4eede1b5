package org.fengqiao.domain.petition;

import java.util.List;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** What leads to the answer: events (答复事件). */
public sealed interface AnsweringEvent extends PetitionEvent {
    /**
     * 已申请延期; article 34, P18.
     *
     * @param reasonCode of the reason that was chosen; null when none was
     */
    @StoredAs(value = "petition.extension-requested", revision = 2, rule = "P18")
    record ExtensionRequested(
            String caseId,
            Moment occurredAt,
            int days,
            Sealed reasons,
            @Nullable String reasonCode) implements AnsweringEvent {}

    /** 已批准延期: once, with the reasons told; article 34, P18. */
    @StoredAs(value = "petition.term-extended", rule = "P18")
    record TermExtended(
            String caseId,
            Moment occurredAt,
            int days,
            Sealed reasons,
            @Nullable Notice notice,
            List<ClockChange> clocks)
            implements AnsweringEvent {}

    /** 已决定不延期; article 34, P18. */
    @StoredAs(value = "petition.extension-declined", rule = "P18")
    record ExtensionDeclined(String caseId, Moment occurredAt, Sealed reasons) implements AnsweringEvent {}

    /** 已出具处理意见书; article 32, P16. */
    @StoredAs(value = "petition.opinion-given", rule = "P16")
    record OpinionGiven(
            String caseId,
            Moment occurredAt,
            Opinion opinion,
            @Nullable Notice notice,
            boolean inTime,
            List<ClockChange> clocks)
            implements AnsweringEvent {}

    /** 已答复; articles 29, 30, P13. */
    @StoredAs(value = "petition.reply-given", rule = "P13")
    record ReplyGiven(
            String caseId,
            Moment occurredAt,
            Sealed words,
            @Nullable Adoption adoption,
            @Nullable Notice notice,
            List<ClockChange> clocks)
            implements AnsweringEvent {}

    /** 已提交办结报告; article 22, P06. */
    @StoredAs(value = "petition.closing-report-submitted", rule = "P06")
    record ClosingReportSubmitted(String caseId, Moment occurredAt, Sealed words, List<ClockChange> clocks)
            implements AnsweringEvent {}
}

package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.paper.PaperNumber;
import org.fengqiao.domain.rulebook.Clock;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** What is put right, found overdue or put on paper: events (更正、超期、文书事件). */
public sealed interface RecordEvent extends PetitionEvent {
    /** 事实更正: what it was stays in the earlier event, what it is stands here; moved terms stand here too. */
    @StoredAs("petition.fact-corrected")
    record FactCorrected(
            String caseId, Moment occurredAt, Correction was, Correction is, Sealed reason, List<ClockChange> clocks)
            implements RecordEvent {}

    /** 已逾期: a binding term is over; articles 43–45, P23. */
    @StoredAs(value = "petition.fell-overdue", rule = "P23")
    record PetitionFellOverdue(String caseId, Moment occurredAt, Clock clock, LocalDate dueOn) implements RecordEvent {}

    /**
     * 已出具文书: from this, the events before it and the template it can be made again at any time.
     *
     * @param template version of the template
     * @param stamp where the unit's stamp is kept; null when it had none
     */
    @StoredAs("petition.paper-issued")
    record PaperIssued(
            String caseId,
            Moment occurredAt,
            PaperId paper,
            PaperNumber number,
            int template,
            @Nullable String stamp) implements RecordEvent {}

    /**
     * 文书已决定更正重发: the paper stays as it was issued and is valid no more; another one, which rests on the same act, is
     * to be issued under a number of its own. Where it is the opinion that stands, its service counts from now on, so a
     * term to ask for review that had begun stops here.
     */
    @StoredAs("petition.paper-replaced")
    record PaperReplaced(String caseId, Moment occurredAt, PaperId paper, Sealed reason, List<ClockChange> clocks)
            implements RecordEvent {}
}

package org.fengqiao.domain.petition;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.decision.StoredAs;
import org.fengqiao.domain.petition.IntakeCommand.Source;
import org.fengqiao.domain.time.Moment;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.words.Sealed;
import org.jspecify.annotations.Nullable;

/** What brings a petition in and says what it is: events (受理前事件). */
public sealed interface IntakeEvent extends PetitionEvent {
    /**
     * 已提出: on the net, or by an officer on someone's behalf; P01, P02, P04.
     *
     * @param visitors how many came in person (来访人数); null unless it was a visit, and where nobody counted them
     */
    @StoredAs(value = "petition.lodged", revision = 2, rule = "P02")
    record PetitionLodged(
            String caseId,
            Moment occurredAt,
            PetitionNumber number,
            Channel channel,
            UnitCode unit,
            LocalDate receivedOn,
            Complainant complainant,
            @Nullable Integer visitors,
            Letter letter,
            @Nullable Sealed oralRecord,
            List<Attachment> attachments,
            List<ClockChange> clocks)
            implements IntakeEvent {}

    /** 已推选代表: who speaks for the many; under the complainant's key. What was corrected since stands in the correction. */
    @StoredAs(value = "petition.representatives-named", rule = "P04")
    record RepresentativesNamed(String caseId, Moment occurredAt, Sealed words) implements IntakeEvent {}

    /** 已导入: with the dates it had in the system it comes from. */
    @StoredAs(value = "petition.imported", rule = "P05")
    record LetterImported(
            String caseId,
            Moment occurredAt,
            PetitionNumber number,
            UnitCode unit,
            LocalDate receivedOn,
            Complainant complainant,
            Letter letter,
            Source source,
            List<ClockChange> clocks)
            implements IntakeEvent {}

    /** 历史答复: given before the letter came to this platform. */
    @StoredAs(value = "petition.answered-before")
    record AnsweredBefore(String caseId, Moment occurredAt, Sealed words, int daysFromReceipt, List<ClockChange> clocks)
            implements IntakeEvent {}

    /** 已登记: its kind and field are known; article 22, P06. */
    @StoredAs(value = "petition.registered", rule = "P06")
    record PetitionRegistered(String caseId, Moment occurredAt, PetitionKind kind, String category)
            implements IntakeEvent {}

    /** 已认定是否同一事项; article 19, P03. */
    @StoredAs(value = "petition.same-matter-decided", rule = "P03")
    record SameMatterDecided(
            String caseId,
            Moment occurredAt,
            String otherCaseId,
            boolean same,
            @Nullable Sealed reason) implements IntakeEvent {}
}

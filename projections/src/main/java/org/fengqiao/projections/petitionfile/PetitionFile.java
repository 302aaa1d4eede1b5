package org.fengqiao.projections.petitionfile;

import static org.fengqiao.domain.authority.CaseField.PAPERS;
import static org.fengqiao.domain.authority.CaseField.PERSON;
import static org.fengqiao.domain.authority.CaseField.RATING;
import static org.fengqiao.domain.authority.CaseField.STANDING;
import static org.fengqiao.domain.authority.CaseField.WALL;
import static org.fengqiao.domain.authority.CaseField.WORDS;
import static org.fengqiao.domain.authority.CaseField.WORK;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.petition.Channel;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.rulebook.Deadline;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.petitionfile.Merging.SameMatter;
import org.fengqiao.projections.reading.Shows;
import org.fengqiao.projections.worklist.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A file. Words are open here; empty where a key is gone, null where nothing was entered or the reader may not see
 * them (then {@code wordsWithheld} is true).
 *
 * @param headcount how many people stand behind it
 * @param hotIssue the one it belongs to; null when to none, or where that does not exist for the reader
 * @param daysToAnswer days from receipt to an answer given before the import; null otherwise
 * @param decider who decides on the objection of the holder; null where none waits
 * @param sending how it was sent where it is; null when it was lodged there
 * @param handedBackBy whose objection was upheld, but for who has it now
 * @param papers what was or can be issued, the oldest first; for a unit that passed it on, its own
 * @param actions what this actor may do now, the primary one first
 * @param later what will be possible or no longer is, as codes for one line
 * @param sequence of the last event that it tells of
 * @param past null when it is the file of now
 */
public record PetitionFile(
        @Shows(STANDING) String caseId,
        @Shows(STANDING) String number,
        @Shows(STANDING) PetitionState state,
        @Shows(STANDING) @Nullable PetitionKind kind,
        @Shows(STANDING) @Nullable String category,
        @Shows(STANDING) Channel channel,
        @Shows(STANDING) LocalDate receivedOn,
        @Shows(STANDING) int headcount,
        @Shows(STANDING) UnitCode holder,
        @Shows(STANDING) @Nullable UnitCode decider,
        @Shows(WORK) @Nullable String assignee,
        @Shows(STANDING) Standing standing,
        @Shows(STANDING) List<Deadline> deadlines,
        @Shows(STANDING) boolean imported,
        @Shows(STANDING) @Nullable Integer daysToAnswer,
        @Shows(STANDING) boolean wordsWithheld,
        @Shows(PERSON) @Nullable Person person,
        @Shows(WORDS) @Nullable Words letter,
        @Shows(WORK) List<FileAttachment> attachments,
        @Shows(PAPERS) List<FilePaper> papers,
        @Shows(WORK) List<Note> notes,
        @Shows(WORK) List<Supplement> supplements,
        @Shows(WORK) @Nullable Withdrawal withdrawal,
        @Shows(WORK) List<Assistance> assisting,
        @Shows(STANDING) @Nullable Sending sending,
        @Shows(STANDING) List<UnitCode> handedBackBy,
        @Shows(STANDING) @Nullable Answer answer,
        @Shows(STANDING) Remedy remedy,
        @Shows(WORK) Watch watch,
        @Shows(WORK) Track track,
        @Shows(STANDING) @Nullable NotAccepted notAccepted,
        @Shows(RATING) @Nullable Rating rating,
        @Shows(WORK) List<CorrectedFact> corrections,
        @Shows(WORK) List<SameMatter> sameMatters,
        @Shows(WORK) Merging merging,
        @Shows(WORK) @Nullable String hotIssue,
        @Shows(WALL) KeptFrom keptFrom,
        @Shows(STANDING) List<LifeStep> steps,
        @Shows(WORK) List<Action> actions,
        @Shows(WORK) List<String> later,
        @Shows(STANDING) long sequence,
        @Shows(STANDING) @Nullable Past past) {
    /** What is to be done next; empty where nothing presses. */
    public Optional<Action> next() {
        return actions.stream().findFirst().filter(action -> action.leads(state));
    }

    @Shows(WORDS)
    public record Words(
            @Shows(WORDS) String title,
            @Shows(WORDS) String text,
            @Shows(WORDS) @Nullable String request,
            @Shows(WORDS) @Nullable String place,
            @Shows(WORDS) @Nullable String oralRecord) {}

    /**
     * The file as it once stood (历史时点).
     *
     * @param on which day it was; the standing is that of this day
     * @param latest sequence of the last event there is now
     */
    @Shows(STANDING)
    public record Past(LocalDate on, long latest) {}

    /** A step of life across the top; {@code on} is null while it is still to come. */
    @Shows(STANDING)
    public record LifeStep(PetitionState state, @Nullable LocalDate on, boolean current) {}
}

package org.fengqiao.infra.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.petition.Mark;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitKind;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.domain.words.Sealed;
import org.fengqiao.projections.access.AccessKind;
import org.fengqiao.projections.history.Lapsed;
import org.fengqiao.projections.imports.Imports;
import org.fengqiao.projections.proposal.ProposalFigure;
import org.fengqiao.projections.report.Figure;
import org.fengqiao.projections.worklist.Standing;
import org.fengqiao.projections.works.Works;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What other systems get (应答): fields under the names that were promised to them, whatever changes inside. */
final class Answers {
    private Answers() {}

    /**
     * @param queryCode for the complainant; only its hash is kept. Null where the petition is kept from the caller: it is
     *     reissued where it is worked on
     */
    record Lodged(String caseId, String number, @Nullable String queryCode) {
        @Override
        public String toString() {
            return "Lodged[" + caseId + "]";
        }
    }

    /**
     * @param purpose its code; {@code stated} where it was stated in own words
     * @param sought the words of a search, sealed; null where nothing was looked for
     */
    record Look(
            long sequence,
            Instant at,
            AccessKind kind,
            String account,
            @Nullable String duty,
            @Nullable String unit,
            @Nullable String caseId,
            @Nullable String purpose,
            String detail,
            @Nullable Sealed sought,
            String hash) {}

    record CallNoted(String callId, String number) {}

    record ProposalMade(String proposalId, String number) {}

    /**
     * @param number as it is printed; null until it is issued
     * @param replacedBy id of the corrected one that stands in its place; null while it is valid
     * @param lapsed when that lost its force of which it tells, and by what; null while that stands
     * @param mayIssue whether the caller may issue it now
     * @param mayReplace whether the caller may have it corrected and issued anew
     */
    record PaperLine(
            String id,
            PaperKind kind,
            UnitCode unit,
            @Nullable String number,
            @Nullable LocalDate issuedOn,
            @Nullable String replacedBy,
            @Nullable Lapsed lapsed,
            boolean mayIssue,
            boolean mayReplace) {}

    /** @param sequence of the event by which it was issued */
    record Issued(String caseId, String paper, long sequence) {}

    /** @param sequence of the last event of this case that the action led to */
    record Done(String caseId, String number, long sequence, PetitionState state) {}

    /**
     * @param withheld whether the words may not be read, so that the title is empty
     * @param headcount how many people stand behind it
     * @param decider who decides on the objection of {@code centre}; null where none waits
     */
    record WorkItem(
            String caseId,
            String number,
            @Nullable PetitionKind kind,
            String title,
            boolean withheld,
            int headcount,
            List<Mark> marks,
            UnitCode centre,
            @Nullable UnitCode decider,
            PetitionState state,
            LocalDate receivedAt,
            @Nullable LocalDate dueOn,
            Standing standing,
            @Nullable String assignee) {}

    /** @param next key for {@code after}; null on the last page */
    record WorkPage(List<WorkItem> items, @Nullable String next) {}

    /** @param occurredAt a day, or a minute with its offset */
    record HistoryEntry(
            long sequence,
            String type,
            int revision,
            String occurredAt,
            Instant recordedAt,
            String actor,
            String unit,
            String rule,
            @Schema(type = "object") JsonNode payload) {}

    /** @param successors codes of the units that stand in its place since it was merged, split or closed */
    record Centre(
            UnitCode code,
            String name,
            UnitKind kind,
            UnitLevel level,
            @Nullable UnitCode superior,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            List<UnitCode> successors) {}

    /** @param total rows of the file; null while unknown */
    record ImportProgress(
            String id,
            UnitCode centre,
            @Nullable Integer total,
            int imported,
            int skipped,
            int rejected,
            Imports.State state,
            double seconds,
            @Nullable RowSaid failure,
            List<RowSaid> rows) {}

    /**
     * @param step the step it is at
     * @param total cases to deal with; null while nobody counted them
     * @param left cases that could not be dealt with
     */
    record WorkProgress(
            String id,
            Works.Kind kind,
            List<String> about,
            Works.State state,
            String step,
            @Nullable Long total,
            long done,
            long left,
            double seconds,
            @Nullable RowSaid failure) {}

    /** @param row its number in the file; null for the file as a whole */
    record RowSaid(@Nullable Integer row, String code, String message) {}

    /** @param missing open centres that the file does not name; they are reported and never closed */
    record Divisions(int opened, int renamed, int moved, int unchanged, List<RowSaid> rejected, List<String> missing) {}

    /** What a centre and those below it did from a day to another; units and fields by their codes. */
    record CentreReport(
            UnitCode centre,
            LocalDate from,
            LocalDate until,
            List<ReportFigure> figures,
            List<ReportSlice> fields,
            List<ReportSlice> accused,
            List<ReportSlice> units,
            List<ReportedProposals> proposals) {}

    /** @param proposals how many of this kind */
    record ReportedProposals(ProposalKind kind, ProposalFigure figure, long proposals) {}

    /** @param cases of how many different cases it is true */
    record ReportFigure(Figure figure, long cases) {}

    /** @param code of the field or unit; empty for cases that are not sorted yet */
    record ReportSlice(String code, List<ReportFigure> figures) {}

    record ReportedCase(
            String caseId,
            String number,
            LocalDate receivedAt,
            @Nullable PetitionKind kind,
            @Nullable String category) {}

    /** @param next key for {@code after}; null on the last page */
    record ReportPage(List<ReportedCase> cases, @Nullable String next) {}
}

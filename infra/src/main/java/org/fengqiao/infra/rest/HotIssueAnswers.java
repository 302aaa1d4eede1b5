package org.fengqiao.infra.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.hotissue.HotIssueFact;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.hotissue.HotIssueDesk;
import org.fengqiao.projections.hotissue.HotIssueStory;
import org.fengqiao.projections.petitionfile.Answer;
import org.jspecify.annotations.Nullable;

/** What other systems get of hot issues (热点应答): of their letters those whose words the caller may read. */
final class HotIssueAnswers {
    private HotIssueAnswers() {}

    /**
     * Letters of many people that are about one matter.
     *
     * @param id case id of its first letter: a cluster that grows keeps it
     * @param people how many wrote them
     * @param hotIssue to which most of them belong; null while nobody confirmed it
     */
    record Found(
            String id,
            int people,
            LocalDate firstOn,
            LocalDate lastOn,
            @Nullable String hotIssue,
            List<Answers.WorkItem> letters) {}

    /** @param unanswered how many of its letters wait for the answer */
    record Confirmed(
            String id,
            UnitCode unit,
            String title,
            PetitionKind kind,
            String category,
            LocalDate confirmedOn,
            @Nullable LocalDate answeredOn,
            int letters,
            int unanswered) {}

    /**
     * @param answer as each letter's file has it; null until it is given
     * @param suggested of its cluster, and open still, but not in it yet
     * @param work the last one on its letters; null when there was none
     * @param works all that was ever done to its letters, the newest first
     * @param story what was done to the hot issue itself, the newest first
     */
    record Whole(
            Confirmed issue,
            @Nullable Answer answer,
            List<Answers.WorkItem> letters,
            List<Answers.WorkItem> suggested,
            @Nullable Progress work,
            List<Progress> works,
            List<Told> story) {}

    /**
     * One step of it.
     *
     * @param by account of who did it
     * @param corrected what was put right; null of any other step
     */
    record Told(
            HotIssueStory.Step step,
            Instant at,
            String by,
            @Nullable Corrected corrected) {}

    /** Both values, a kind spelt as everywhere here, and why. */
    record Corrected(HotIssueFact fact, String was, String is, String reason) {}

    /**
     * What was done to many letters at once.
     *
     * @param begun null for one of before that was kept
     * @param by account of who began it
     * @param done letters that were dealt with, the refused ones included
     * @param refused letters that could not be done, and why
     */
    record Progress(
            HotIssueDesk.Deed deed,
            LocalDate on,
            @Nullable Instant begun,
            String by,
            boolean running,
            int total,
            int done,
            List<Left> refused) {}

    record Left(String caseId, String code, String message) {}
}

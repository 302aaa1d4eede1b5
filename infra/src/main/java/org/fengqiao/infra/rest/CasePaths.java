package org.fengqiao.infra.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.petitionfile.PetitionFiles;
import org.fengqiao.projections.petitionfile.PetitionFiles.PetitionFile;
import org.fengqiao.projections.timeline.Timelines;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases by their identifier (案件接口). */
@RestController
@RequestMapping(Paths.ROOT)
@Tag(name = "cases")
class CasePaths {
    private final Calls calls;
    private final PetitionFiles files;
    private final Timelines timelines;

    CasePaths(Calls calls, PetitionFiles files, Timelines timelines) {
        this.calls = calls;
        this.files = files;
        this.timelines = timelines;
    }

    @GetMapping("/cases/{caseId}")
    @Operation(summary = "The file of a case; an auditor sees personal words only with a purpose")
    PetitionFile file(@PathVariable String caseId, @RequestParam @Nullable String purpose) {
        return files.open(calls.staff(), caseId, purpose);
    }

    @GetMapping("/cases/{caseId}/events")
    @Operation(summary = "The raw history of a case as it was stored, for auditors")
    List<Answers.HistoryEntry> events(@PathVariable String caseId, @RequestParam @Nullable String purpose) {
        return timelines.raw(calls.staff(), caseId, purpose).stream()
                .map(CasePaths::told)
                .toList();
    }

    private static Answers.HistoryEntry told(Recorded recorded) {
        return new Answers.HistoryEntry(
                recorded.sequence(),
                recorded.type(),
                recorded.revision(),
                Json.text(recorded.event().occurredAt()),
                recorded.recordedAt(),
                recorded.account(),
                recorded.unit(),
                recorded.rule(),
                Json.FORM.readTree(recorded.payload()));
    }
}

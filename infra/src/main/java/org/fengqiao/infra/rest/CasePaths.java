package org.fengqiao.infra.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.fengqiao.projections.exports.EventExports;
import org.fengqiao.projections.history.AsOf;
import org.fengqiao.projections.history.CaseHistory.Recorded;
import org.fengqiao.projections.petitionfile.PetitionFile;
import org.fengqiao.projections.petitionfile.PetitionFiles;
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
    private final EventExports exports;

    CasePaths(Calls calls, PetitionFiles files, Timelines timelines, EventExports exports) {
        this.calls = calls;
        this.files = files;
        this.timelines = timelines;
        this.exports = exports;
    }

    @GetMapping("/cases/{caseId}")
    @Operation(summary = "The file of a case; an auditor sees personal words only with a purpose")
    PetitionFile file(
            @PathVariable String caseId,
            @RequestParam @Nullable String purpose,
            @Parameter(
                            description =
                                    "As it stood at the end of a day (2026-03-05), or after the event of a sequence (12)")
                    @RequestParam
                    @Nullable
                    String asOf) {
        return asOf == null
                ? files.open(calls.staff(), caseId, purpose)
                : files.asOf(calls.staff(), caseId, purpose, AsOf.parse(asOf));
    }

    @GetMapping("/cases/{caseId}/events")
    @Operation(summary = "The raw history of a case as it was stored, for auditors")
    List<Answers.HistoryEntry> events(@PathVariable String caseId, @RequestParam @Nullable String purpose) {
        return timelines.raw(calls.staff(), caseId, purpose).stream()
                .map(CasePaths::told)
                .toList();
    }

    @GetMapping("/cases/{caseId}/events.jsonl")
    @Operation(summary = "The same to take along, a line for each, for a stated purpose; its SHA-256 is remembered")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = EventExports.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")))
    void taken(
            @PathVariable String caseId,
            @RequestParam @Nullable String purpose,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        Downloads.send(exports.ofCase(calls.staff(), caseId, stated(purpose)), response);
    }

    @GetMapping("/events.jsonl")
    @Operation(summary = "All events but those of walled cases, a line for each, for auditors and a stated purpose")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(mediaType = EventExports.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")))
    void all(@RequestParam @Nullable String purpose, @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        Downloads.send(exports.all(calls.staff(), stated(purpose)), response);
    }

    private static String stated(@Nullable String purpose) {
        return purpose == null ? "" : purpose;
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
                Json.FORM.readTree(recorded.payload().get()));
    }
}

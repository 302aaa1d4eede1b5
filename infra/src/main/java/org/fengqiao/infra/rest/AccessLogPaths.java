package org.fengqiao.infra.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.fengqiao.projections.access.AccessEntry;
import org.fengqiao.projections.exports.Exports.Export;
import org.fengqiao.ui.audit.AccessLogExport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who looked at what (查阅日志接口), for auditors. */
@RestController
@RequestMapping(Paths.ROOT)
@Tag(name = "audit")
class AccessLogPaths {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final Calls calls;
    private final AccessLogExport log;
    private final Downloads downloads;

    AccessLogPaths(Calls calls, AccessLogExport log, Downloads downloads) {
        this.calls = calls;
        this.log = log;
        this.downloads = downloads;
    }

    @GetMapping("/access-log")
    @Operation(summary = "All looks, the newest first; before is the sequence of the last one of the page before")
    List<Answers.Look> latest(@RequestParam @Nullable Long before, @RequestParam @Nullable Integer limit) {
        var from = before == null ? Long.MAX_VALUE : before;
        return log.latest(calls.staff(), from, most(limit)).stream()
                .map(AccessLogPaths::told)
                .toList();
    }

    @GetMapping("/cases/{caseId}/access-log")
    @Operation(summary = "Looks at a case, the oldest first; after is the sequence of the last one of the page before")
    List<Answers.Look> ofCase(
            @PathVariable String caseId, @RequestParam @Nullable Long after, @RequestParam @Nullable Integer limit) {
        return log.ofCase(calls.staff(), caseId, after == null ? 0 : after, most(limit)).stream()
                .map(AccessLogPaths::told)
                .toList();
    }

    @GetMapping("/access-log.xlsx")
    @Operation(summary = "The access log as a table, for a stated purpose; remembered")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = Export.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")))
    void table(
            @RequestParam @Nullable String purpose,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var staff = calls.staff();
        downloads.send(staff, say -> log.sheet(staff, say), purpose, request, response);
    }

    private static int most(@Nullable Integer limit) {
        return limit == null ? USUAL : Asking.within("limit", limit, 1, MOST);
    }

    private static Answers.Look told(AccessEntry entry) {
        var access = entry.access();
        var purpose = access.purpose();
        return new Answers.Look(
                entry.seq(),
                entry.at(),
                access.kind(),
                access.account(),
                access.duty(),
                access.unit(),
                access.caseId(),
                purpose == null ? null : purpose.code(),
                access.detail(),
                access.sought(),
                entry.hash());
    }
}

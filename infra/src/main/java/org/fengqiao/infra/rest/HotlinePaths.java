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
import java.net.URI;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.hotline.CallState;
import org.fengqiao.projections.exports.Exports.Export;
import org.fengqiao.projections.hotline.Calls.CallRecord;
import org.fengqiao.projections.hotline.Calls.Filter;
import org.fengqiao.projections.hotline.Calls.Page;
import org.fengqiao.projections.hotline.Hotline;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Sought;
import org.fengqiao.ui.hotline.CallExport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Calls to the hotline (热线接口), for an exchange that keeps its own telephones. */
@RestController
@RequestMapping(Paths.ROOT + "/hotline")
@Tag(name = "hotline")
class HotlinePaths {
    private static final int USUAL = 50;

    private final Calls who;
    private final Hotline hotline;
    private final org.fengqiao.projections.hotline.Calls calls;
    private final CallExport table;
    private final Downloads downloads;

    HotlinePaths(
            Calls who,
            Hotline hotline,
            org.fengqiao.projections.hotline.Calls calls,
            CallExport table,
            Downloads downloads) {
        this.who = who;
        this.hotline = hotline;
        this.calls = calls;
        this.table = table;
        this.downloads = downloads;
    }

    @PostMapping("/calls")
    @Operation(summary = "Write a call down, with the answer that was given on the spot or without")
    ResponseEntity<Answers.CallNoted> take(
            @Sent CallRequests.Take sent, @Parameter(hidden = true) HttpServletRequest request) {
        var staff = who.staff();
        var call = sent.call(staff.unit());
        var noted = hotline.take(staff, call, Calls.commandId(request));
        return ResponseEntity.created(URI.create(Paths.ROOT + "/hotline/calls/" + noted.callId()))
                .body(new Answers.CallNoted(noted.callId(), noted.number().value()));
    }

    @GetMapping("/calls")
    @Operation(summary = "Calls at a unit and below it, the newest first")
    Page page(
            @RequestParam @Nullable String centre,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit) {
        var staff = who.staff();
        var filter = filter(staff, centre, state, Sought.by(SearchDoor.REST_CALLS, Asking.text("q", q)));
        return calls.page(staff, filter, Asking.text("after", after), limit == null ? USUAL : limit);
    }

    @GetMapping("/calls.xlsx")
    @Operation(summary = "The same calls as a table, for a stated purpose; remembered")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = Export.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")))
    void table(
            @RequestParam @Nullable String centre,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String purpose,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var staff = who.staff();
        var filter = filter(staff, centre, state, Sought.by(SearchDoor.REST_TABLE, Asking.text("q", q)));
        downloads.send(staff, say -> table.sheet(staff, filter, say), purpose, request, response);
    }

    private static Filter filter(
            Actor.Staff staff, @Nullable String centre, @Nullable String state, @Nullable Sought sought) {
        var unit = Asking.centre(centre, staff.unit());
        return new Filter(unit, Asking.one("state", state, CallState.values()), sought);
    }

    @GetMapping("/calls/{callId}")
    @Operation(summary = "The record of a call; remembered")
    CallRecord call(@PathVariable String callId) {
        return calls.open(who.staff(), callId);
    }

    @PostMapping("/calls/{callId}/answer")
    @Operation(summary = "Answer what could not be answered at once")
    CallRecord answer(
            @PathVariable String callId,
            @Sent CallRequests.Reply sent,
            @Parameter(hidden = true) HttpServletRequest request) {
        var staff = who.staff();
        hotline.answer(staff, callId, sent.words().strip(), Calls.commandId(request));
        return calls.open(staff, callId);
    }

    @PostMapping("/calls/{callId}/petition")
    @Operation(summary = "Make it a petition in the words of the call")
    ResponseEntity<Answers.Lodged> petition(@PathVariable String callId, @Sent CallRequests.ToPetition sent) {
        var lodged = hotline.handOver(who.staff(), callId, sent.rest());
        var number = lodged.number().value();
        return ResponseEntity.created(URI.create(Paths.ROOT + "/petitions/" + number))
                .body(new Answers.Lodged(lodged.caseId(), number, lodged.queryCode()));
    }

    @PostMapping("/calls/{callId}/correct")
    @Operation(summary = "Correct what was written down; both values and the reason stay visible")
    CallRecord correct(
            @PathVariable String callId,
            @Sent CallRequests.Correct sent,
            @Parameter(hidden = true) HttpServletRequest request) {
        var staff = who.staff();
        hotline.correct(
                staff, callId, sent.fact(), sent.value().strip(), sent.reason().strip(), Calls.commandId(request));
        return calls.open(staff, callId);
    }
}

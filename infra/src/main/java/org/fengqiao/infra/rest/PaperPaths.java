package org.fengqiao.infra.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.paper.PaperId;
import org.fengqiao.domain.petition.RecordCommand.ReplacePaper;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.cases.Cases;
import org.fengqiao.projections.papers.Papers;
import org.fengqiao.projections.papers.Papers.Document;
import org.fengqiao.projections.petitionfile.PetitionFiles;
import org.fengqiao.projections.worklist.Worklist;
import org.fengqiao.ui.counter.Allowances;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Papers of petitions (文书接口): listed, issued, and handed out as PDF/A. */
@RestController
@RequestMapping(Paths.ROOT + "/petitions/{number}")
@Tag(name = "papers")
class PaperPaths {
    private final Calls calls;
    private final Papers papers;
    private final Cases cases;
    private final PetitionFiles files;
    private final Worklist worklist;
    private final Allowances allowances;

    PaperPaths(Calls calls, Papers papers, Cases cases, PetitionFiles files, Worklist worklist, Allowances allowances) {
        this.calls = calls;
        this.papers = papers;
        this.cases = cases;
        this.files = files;
        this.worklist = worklist;
        this.allowances = allowances;
    }

    @GetMapping("/papers")
    @Operation(summary = "Papers of a petition: issued ones with their numbers, and those that can be issued")
    List<Answers.PaperLine> papers(@PathVariable String number, @RequestParam @Nullable String purpose) {
        var staff = calls.staff();
        return files.open(staff, caseIdOf(staff, number), purpose).papers().stream()
                .map(paper -> new Answers.PaperLine(
                        paper.id().text(),
                        paper.id().kind(),
                        paper.unit(),
                        paper.number(),
                        paper.issuedAt() == null ? null : paper.issuedAt().day(),
                        paper.replacedBy() == null ? null : paper.replacedBy().text(),
                        paper.lapsed(),
                        paper.mayIssue(),
                        paper.mayReplace()))
                .toList();
    }

    @PostMapping("/papers/{paper}")
    @Operation(summary = "Issue a paper under the next number; its words never change after that")
    Answers.Issued issue(
            @PathVariable String number,
            @PathVariable String paper,
            @Parameter(hidden = true) HttpServletRequest request) {
        var receipt =
                papers.issue(calls.staff(), caseIdOf(calls.staff(), number), named(paper), Calls.commandId(request));
        return new Answers.Issued(receipt.id(), named(paper).text(), receipt.sequence());
    }

    @PostMapping("/papers/{paper}/replace")
    @Operation(summary = "Say what is wrong in an issued paper; it stays, and a corrected one is to be issued")
    Answers.Issued replace(
            @PathVariable String number,
            @PathVariable String paper,
            @Sent Wrong wrong,
            @Parameter(hidden = true) HttpServletRequest request) {
        var staff = calls.staff();
        var caseId = caseIdOf(staff, number);
        var reason = cases.wordsOf(caseId).inner(wrong.reason());
        var receipt = cases.send(staff, new ReplacePaper(caseId, named(paper), reason), Calls.commandId(request));
        return new Answers.Issued(receipt.id(), named(paper).text(), receipt.sequence());
    }

    /** @param reason what is wrong, and what is right */
    record Wrong(@NotBlank @Size(max = ActionRequest.TEXT) String reason) {}

    /** @param code the query code, for the complainant */
    @GetMapping("/papers/{paper}")
    @Operation(
            summary = "An issued paper as PDF/A, for staff who may read it and for the complainant with the query code")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = Document.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> paper(
            @PathVariable String number,
            @PathVariable String paper,
            @RequestParam @Nullable String purpose,
            @RequestParam @Nullable String code) {
        var actor = calls.actor(number, code);
        if (actor instanceof Actor.Complainant complainant) {
            checkNotTooOften(complainant);
        }
        var id = PaperId.of(paper).orElseThrow(() -> unknownTo(actor));
        return Downloads.pdf(papers.open(actor, caseIdOf(actor, number), id, purpose));
    }

    @GetMapping("/papers/{paper}/proof-of-service")
    @Operation(summary = "The proof of service of an issued paper as PDF/A: a form with what is recorded of it")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = Document.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> proof(
            @PathVariable String number, @PathVariable String paper, @RequestParam @Nullable String purpose) {
        var staff = calls.staff();
        return Downloads.pdf(papers.proof(staff, caseIdOf(staff, number), named(paper), purpose));
    }

    @GetMapping("/file.pdf")
    @Operation(summary = "The whole file as one PDF/A with contents and bookmarks")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = Document.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> file(@PathVariable String number, @RequestParam @Nullable String purpose) {
        return Downloads.pdf(papers.wholeFile(calls.staff(), caseIdOf(calls.staff(), number), purpose));
    }

    private void checkNotTooOften(Actor.Complainant complainant) {
        var minutes = allowances.waitForPaper(complainant.caseId());
        if (minutes > 0) {
            throw Refused.denied("tracking.too-often", Long.toString(minutes));
        }
    }

    private static Refused unknownTo(Actor actor) {
        return Refused.unknown(actor instanceof Actor.Complainant ? "paper.not-sent" : "paper.unknown");
    }

    private static PaperId named(String paper) {
        return PaperId.of(paper).orElseThrow(() -> Refused.unknown("paper.unknown"));
    }

    private String caseIdOf(Actor actor, String number) {
        return worklist.caseIdOf(actor, number.strip()).orElseThrow(() -> Refused.unknown("case.unknown"));
    }
}

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
import java.util.Arrays;
import java.util.List;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.exports.Exports.Export;
import org.fengqiao.projections.papers.Papers.Document;
import org.fengqiao.projections.proposal.ProposalCell;
import org.fengqiao.projections.proposal.ProposalFigure;
import org.fengqiao.projections.proposal.Proposals;
import org.fengqiao.projections.report.Cell;
import org.fengqiao.projections.report.Cell.Slice;
import org.fengqiao.projections.report.Figure;
import org.fengqiao.projections.report.Period;
import org.fengqiao.projections.report.Report;
import org.fengqiao.projections.report.ReportPapers;
import org.fengqiao.projections.report.Reports;
import org.fengqiao.ui.report.ReportSheets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The report of a centre (情况报告接口): its numbers, the cases behind each, as a table and on paper. */
@RestController
@RequestMapping(Paths.ROOT + "/centres/{code}")
@Tag(name = "reports")
class ReportPaths {
    private static final int USUAL = 50;

    private final Calls calls;
    private final Reports reports;
    private final ReportPapers papers;
    private final ReportSheets sheets;
    private final Downloads downloads;
    private final Proposals proposals;

    ReportPaths(
            Calls calls,
            Reports reports,
            ReportPapers papers,
            ReportSheets sheets,
            Downloads downloads,
            Proposals proposals) {
        this.calls = calls;
        this.reports = reports;
        this.papers = papers;
        this.sheets = sheets;
        this.downloads = downloads;
        this.proposals = proposals;
    }

    @GetMapping("/report")
    @Operation(
            summary = "The figures of a centre and those below it in a period: 2026, 2026-Q3, 2026-11 or"
                    + " 2026-01-15..2026-03-31")
    Answers.CentreReport report(@PathVariable String code, @RequestParam String period) {
        var report = reports.of(calls.staff(), UnitCode.of(code.strip()), Period.of(period.strip()));
        return new Answers.CentreReport(
                report.centre(),
                report.period().from(),
                report.period().until(),
                figures(report, Slice.ALL, ""),
                sliced(report, Slice.FIELD),
                sliced(report, Slice.ACCUSED),
                sliced(report, Slice.UNIT),
                proposals(report));
    }

    private static List<Answers.ReportedProposals> proposals(Report report) {
        return Arrays.stream(ProposalKind.values())
                .flatMap(kind -> Arrays.stream(ProposalFigure.values())
                        .map(figure -> new Answers.ReportedProposals(
                                kind, figure, report.count(new ProposalCell(kind, figure)))))
                .toList();
    }

    @GetMapping("/report/proposals")
    @Operation(summary = "The proposals behind a figure, page by page; all pages together are as many as it says")
    Proposals.Page proposals(
            @PathVariable String code,
            @RequestParam String period,
            @RequestParam String kind,
            @RequestParam String figure,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit) {
        var days = Period.of(period.strip());
        var cell = new ProposalCell(
                Asking.one("kind", kind, ProposalKind.values(), ProposalKind.IMPROVE_WORK),
                Asking.one("figure", figure, ProposalFigure.values(), ProposalFigure.PROPOSED));
        return proposals.behind(
                calls.staff(),
                UnitCode.of(code.strip()),
                days.from(),
                days.until(),
                cell,
                Asking.text("after", after),
                limit == null ? USUAL : Asking.within("limit", limit, 1, Proposals.MOST_PER_PAGE));
    }

    @GetMapping("/report/cases")
    @Operation(summary = "The cases behind a figure, page by page; all pages together are as many as it says")
    Answers.ReportPage cases(
            @PathVariable String code,
            @RequestParam String period,
            @RequestParam String figure,
            @RequestParam @Nullable String by,
            @RequestParam @Nullable String of,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit) {
        var most = limit == null ? USUAL : Asking.within("limit", limit, 1, Reports.MOST_PER_PAGE);
        var page = reports.cases(
                calls.staff(),
                UnitCode.of(code.strip()),
                Period.of(period.strip()),
                cell(figure, by, of),
                Asking.text("after", after),
                most);
        return new Answers.ReportPage(
                page.lines().stream()
                        .map(line -> new Answers.ReportedCase(
                                line.caseId(), line.number(), line.receivedOn(), line.kind(), line.category()))
                        .toList(),
                page.next());
    }

    @GetMapping("/report.xlsx")
    @Operation(summary = "The figures as a table, for a stated purpose; remembered")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = Export.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")))
    void table(
            @PathVariable String code,
            @RequestParam String period,
            @RequestParam @Nullable String purpose,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var staff = calls.staff();
        var report = reports.of(staff, UnitCode.of(code.strip()), Period.of(period.strip()));
        downloads.send(staff, say -> sheets.report(report, say), purpose, request, response);
    }

    @GetMapping("/report/cases.xlsx")
    @Operation(summary = "The cases behind a figure as a table, for a stated purpose; remembered")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = Export.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")))
    void caseTable(
            @PathVariable String code,
            @RequestParam String period,
            @RequestParam String figure,
            @RequestParam @Nullable String by,
            @RequestParam @Nullable String of,
            @RequestParam @Nullable String purpose,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var staff = calls.staff();
        var centre = UnitCode.of(code.strip());
        var days = Period.of(period.strip());
        var cell = cell(figure, by, of);
        downloads.send(staff, say -> sheets.cases(staff, centre, days, cell, say), purpose, request, response);
    }

    @GetMapping("/report.pdf")
    @Operation(summary = "The report on paper, PDF/A, in Chinese")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = Document.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> paper(@PathVariable String code, @RequestParam String period) {
        return Downloads.pdf(papers.of(calls.staff(), UnitCode.of(code.strip()), Period.of(period.strip())));
    }

    private static Cell cell(String figure, @Nullable String by, @Nullable String of) {
        var counted = Asking.one("figure", figure, Figure.values(), Figure.RECEIVED);
        var value = Asking.text("of", of);
        return new Cell(counted, Asking.one("by", by, Slice.values(), Slice.ALL), value == null ? "" : value);
    }

    private static List<Answers.ReportSlice> sliced(Report report, Slice slice) {
        return report.codes(slice).stream()
                .map(value -> new Answers.ReportSlice(value, figures(report, slice, value)))
                .toList();
    }

    private static List<Answers.ReportFigure> figures(Report report, Slice slice, String value) {
        return Arrays.stream(Figure.values())
                .map(figure -> new Answers.ReportFigure(figure, report.count(new Cell(figure, slice, value))))
                .toList();
    }
}

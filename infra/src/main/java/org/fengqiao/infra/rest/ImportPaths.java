package org.fengqiao.infra.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.problems.Asked;
import org.fengqiao.projections.imports.Imports;
import org.fengqiao.projections.imports.Imports.Import;
import org.fengqiao.projections.imports.Imports.Reason;
import org.fengqiao.projections.imports.Imports.Row;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Bringing files in (导入接口). */
@RestController
@RequestMapping(Paths.ROOT)
@Tag(name = "imports")
class ImportPaths {
    private final Calls calls;
    private final Imports imports;
    private final Words words;

    ImportPaths(Calls calls, Imports imports, Words words) {
        this.calls = calls;
        this.imports = imports;
        this.words = words;
    }

    @PostMapping(path = "/imports/petitions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Start an import of letters (.xlsx or .csv); it goes on after the answer")
    ResponseEntity<Answers.ImportProgress> letters(
            @RequestPart("file") MultipartFile file,
            @RequestParam @Nullable String centre,
            @RequestParam @Nullable String source,
            @Parameter(hidden = true) HttpServletRequest request) {
        var staff = calls.staff();
        var unit = Asking.centre(centre, staff.unit());
        var begun = imports.letters(staff, unit, Asking.text("source", source), Bodies.upload(file));
        return ResponseEntity.accepted()
                .location(URI.create(Paths.ROOT + "/imports/" + begun.id()))
                .body(told(begun, request));
    }

    @PostMapping(path = "/imports/divisions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Import divisions (.csv); importing a file twice changes nothing")
    Answers.Divisions divisions(
            @RequestPart("file") MultipartFile file, @Parameter(hidden = true) HttpServletRequest request) {
        var report = imports.divisions(calls.staff(), Bodies.upload(file));
        return new Answers.Divisions(
                report.opened(),
                report.renamed(),
                report.moved(),
                report.unchanged(),
                rows(report.rejected(), speech(request)),
                report.missing());
    }

    @GetMapping("/imports/{id}")
    @Operation(summary = "How far an import has come, with every row that was not taken")
    Answers.ImportProgress progress(@PathVariable String id, @Parameter(hidden = true) HttpServletRequest request) {
        return told(find(id), request);
    }

    @PostMapping("/imports/{id}/stop")
    @Operation(summary = "Stop an import; what was taken stays")
    Answers.ImportProgress stop(@PathVariable String id, @Parameter(hidden = true) HttpServletRequest request) {
        find(id);
        imports.stop(calls.staff(), id);
        return told(find(id), request);
    }

    private Import find(String id) {
        return imports.find(calls.staff(), id).orElseThrow(() -> Refused.unknown("import.unknown"));
    }

    private Answers.ImportProgress told(Import one, HttpServletRequest request) {
        var say = speech(request);
        var failure = one.failure();
        return new Answers.ImportProgress(
                one.id(),
                one.centre(),
                one.total() < 0 ? null : one.total(),
                one.imported(),
                one.skipped(),
                one.rejected(),
                one.state(),
                one.seconds(),
                failure == null ? null : said(null, failure, say),
                rows(one.rows(), say));
    }

    private static List<Answers.RowSaid> rows(List<Row> rows, Speech say) {
        return rows.stream().map(row -> said(row.row(), row.reason(), say)).toList();
    }

    private static Answers.RowSaid said(@Nullable Integer row, Reason reason, Speech say) {
        return new Answers.RowSaid(row, reason.code(), say.refusal(reason.code(), reason.values()));
    }

    private Speech speech(HttpServletRequest request) {
        return words.in(Asked.language(request));
    }
}

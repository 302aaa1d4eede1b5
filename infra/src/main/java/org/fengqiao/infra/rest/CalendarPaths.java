package org.fengqiao.infra.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.projections.calendars.Calendars;
import org.fengqiao.projections.calendars.Calendars.Move;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The working calendar (日历接口). */
@RestController
@RequestMapping(Paths.ROOT + "/calendar")
@Tag(name = "works")
class CalendarPaths {
    private final Calls calls;
    private final Calendars calendars;
    private final WorkPaths works;

    CalendarPaths(Calls calls, Calendars calendars, WorkPaths works) {
        this.calls = calls;
        this.calendars = calendars;
        this.works = works;
    }

    /** The calendar that holds, and the years it knows. */
    record CalendarTold(String version, int firstYear, int lastYear) {}

    /** @param certain provisional terms that would stay and be certain */
    record YearChecked(int year, String before, String version, int days, List<Move> moves, long certain) {}

    @GetMapping
    @Operation(summary = "The working calendar that holds")
    CalendarTold now() {
        Authority.require(calls.staff(), Permission.READ_UNITS);
        var now = calendars.now();
        return new CalendarTold(now.version(), now.firstYear(), now.lastYear());
    }

    @PostMapping(path = "/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Which open terms a year's notice (.csv) would move")
    YearChecked preview(@RequestPart("file") MultipartFile file) {
        var found = calendars.preview(calls.staff(), Bodies.upload(file).content());
        return new YearChecked(
                found.year(), found.before(), found.version(), found.days().size(), found.moves(), found.certain());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Load a year's notice (.csv); open terms follow after the answer")
    ResponseEntity<Answers.WorkProgress> load(
            @RequestPart("file") MultipartFile file, @Parameter(hidden = true) HttpServletRequest request) {
        var id = calendars.load(calls.staff(), Bodies.upload(file).content(), Calls.commandId(request));
        return works.begun(id, request);
    }
}

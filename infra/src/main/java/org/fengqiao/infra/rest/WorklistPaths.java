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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.petition.Mark;
import org.fengqiao.domain.petition.PetitionKind;
import org.fengqiao.domain.petition.PetitionState;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.projections.exports.Exports.Export;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Sought;
import org.fengqiao.projections.worklist.Standing;
import org.fengqiao.projections.worklist.Worklist;
import org.fengqiao.projections.worklist.Worklist.By;
import org.fengqiao.projections.worklist.Worklist.Filter;
import org.fengqiao.projections.worklist.Worklist.Order;
import org.fengqiao.projections.worklist.Worklist.Whose;
import org.fengqiao.ui.worklist.QueueExport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The work queue (工作队列接口). */
@RestController
@RequestMapping(Paths.ROOT)
@Tag(name = "worklist")
class WorklistPaths {
    private static final int USUAL = 50;

    private final Calls calls;
    private final Worklist worklist;
    private final WorkItems items;
    private final QueueExport queue;
    private final Downloads downloads;

    WorklistPaths(Calls calls, Worklist worklist, WorkItems items, QueueExport queue, Downloads downloads) {
        this.calls = calls;
        this.worklist = worklist;
        this.items = items;
        this.queue = queue;
        this.downloads = downloads;
    }

    @GetMapping("/worklist")
    @Operation(summary = "Cases at a unit and below it, page by page")
    Answers.WorkPage page(
            @RequestParam @Nullable String centre,
            @RequestParam @Nullable String level,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable String standing,
            @RequestParam @Nullable String mark,
            @RequestParam @Nullable String category,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String whose,
            @RequestParam @Nullable Boolean open,
            @RequestParam @Nullable String sort,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit) {
        var staff = calls.staff();
        var filter = filter(
                staff,
                centre,
                level,
                kind,
                state,
                standing,
                mark,
                category,
                Sought.by(SearchDoor.REST_QUEUE, Asking.text("q", q)),
                whose,
                open);
        var order = Asking.one("sort", sort, Order.values(), Order.DUE);
        var most = limit == null ? USUAL : Asking.within("limit", limit, 1, Worklist.MOST_PER_PAGE);
        var page = worklist.page(staff, filter, order, Asking.text("after", after), most);
        return new Answers.WorkPage(page.items().stream().map(items::of).toList(), page.next());
    }

    @GetMapping("/worklist/counts")
    @Operation(summary = "How many cases at a unit and below it, by state, standing or kind")
    Map<String, Long> counts(@RequestParam @Nullable String centre, @RequestParam @Nullable String by) {
        var staff = calls.staff();
        var counts = worklist.counts(staff, unit(centre, staff.unit()), Asking.one("by", by, By.values(), By.STATE));
        var answer = new TreeMap<String, Long>();
        counts.forEach((name, count) -> answer.put(name.toLowerCase(Locale.ROOT), count));
        return answer;
    }

    @GetMapping("/worklist.xlsx")
    @Operation(summary = "The same cases as a table, for a stated purpose; remembered")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = Export.MEDIA_TYPE, schema = @Schema(type = "string", format = "binary")))
    void table(
            @RequestParam @Nullable String centre,
            @RequestParam @Nullable String level,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable String standing,
            @RequestParam @Nullable String mark,
            @RequestParam @Nullable String category,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String whose,
            @RequestParam @Nullable Boolean open,
            @RequestParam @Nullable String sort,
            @RequestParam @Nullable String purpose,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        var staff = calls.staff();
        var filter = filter(
                staff,
                centre,
                level,
                kind,
                state,
                standing,
                mark,
                category,
                Sought.by(SearchDoor.REST_TABLE, Asking.text("q", q)),
                whose,
                open);
        var order = Asking.one("sort", sort, Order.values(), Order.DUE);
        downloads.send(staff, say -> queue.sheet("queue", staff, filter, order, say), purpose, request, response);
    }

    private static Filter filter(
            Actor.Staff staff,
            @Nullable String centre,
            @Nullable String level,
            @Nullable String kind,
            @Nullable String state,
            @Nullable String standing,
            @Nullable String mark,
            @Nullable String category,
            @Nullable Sought sought,
            @Nullable String whose,
            @Nullable Boolean open) {
        return new Filter(
                unit(centre, staff.unit()),
                Asking.one("whose", whose, Whose.values(), Whose.ALL),
                Boolean.TRUE.equals(open),
                Asking.one("level", level, UnitLevel.values()),
                Asking.one("kind", kind, PetitionKind.values()),
                Asking.one("state", state, PetitionState.values()),
                Asking.one("standing", standing, Standing.values()),
                Asking.one("mark", mark, Mark.values()),
                Asking.text("category", category),
                sought);
    }

    private static UnitCode unit(@Nullable String centre, UnitCode own) {
        return Asking.centre(centre, own);
    }
}

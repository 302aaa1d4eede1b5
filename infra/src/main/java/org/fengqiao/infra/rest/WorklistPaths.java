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
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.domain.unit.UnitLevel;
import org.fengqiao.projections.exports.Exports.Export;
import org.fengqiao.projections.history.AsOf;
import org.fengqiao.projections.searches.SearchDoor;
import org.fengqiao.projections.searches.Sought;
import org.fengqiao.projections.worklist.PastQueues;
import org.fengqiao.projections.worklist.PastQueues.Look;
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
    private static final String AS_OF =
            "As it stood at the end of a day (2026-03-05); 409 as-of.filling until it is computed";

    private final Calls calls;
    private final Worklist worklist;
    private final PastQueues past;
    private final WorkItems items;
    private final QueueExport queue;
    private final Downloads downloads;

    WorklistPaths(
            Calls calls, Worklist worklist, PastQueues past, WorkItems items, QueueExport queue, Downloads downloads) {
        this.calls = calls;
        this.worklist = worklist;
        this.past = past;
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
            @RequestParam @Nullable Integer limit,
            @Parameter(description = AS_OF) @RequestParam @Nullable String asOf) {
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
        if (asOf != null && filter.sought() != null) {
            throw Refused.invalid("as-of.no-words");
        }
        var page = queue(staff, asOf).page(staff, filter, order, Asking.text("after", after), most);
        return new Answers.WorkPage(page.items().stream().map(items::of).toList(), page.next());
    }

    @GetMapping("/worklist/counts")
    @Operation(summary = "How many cases at a unit and below it, by state, standing or kind")
    Map<String, Long> counts(
            @RequestParam @Nullable String centre,
            @RequestParam @Nullable String by,
            @RequestParam @Nullable Boolean open,
            @Parameter(description = AS_OF) @RequestParam @Nullable String asOf) {
        var staff = calls.staff();
        var counts = queue(staff, asOf)
                .counts(
                        staff,
                        unit(centre, staff.unit()),
                        Asking.one("by", by, By.values(), By.STATE),
                        Boolean.TRUE.equals(open));
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

    /** @param asOf null for now */
    private Worklist queue(Actor.Staff staff, @Nullable String asOf) {
        if (asOf == null) {
            return worklist;
        }
        return switch (past.at(staff, AsOf.day(asOf))) {
            case Look.Ready ready -> ready.queue();
            case Look.Filling filling -> throw Refused.conflict("as-of.filling", Integer.toString(filling.percent()));
        };
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

package org.fengqiao.infra.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.infra.problems.Asked;
import org.fengqiao.projections.works.Works;
import org.fengqiao.projections.works.Works.Work;
import org.fengqiao.ui.words.Words;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Long works of the house (长任务接口). */
@RestController
@RequestMapping(Paths.ROOT + "/works")
@Tag(name = "works")
class WorkPaths {
    private static final int MOST = 100;

    private final Calls calls;
    private final Works works;
    private final Words words;

    WorkPaths(Calls calls, Works works, Words words) {
        this.calls = calls;
        this.works = works;
        this.words = words;
    }

    @GetMapping
    @Operation(summary = "The latest works, the newest first")
    List<Answers.WorkProgress> latest(@Parameter(hidden = true) HttpServletRequest request) {
        return works.latest(calls.staff(), MOST).stream()
                .map(work -> told(work, request))
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far a work has come")
    Answers.WorkProgress progress(@PathVariable String id, @Parameter(hidden = true) HttpServletRequest request) {
        return told(find(id), request);
    }

    @PostMapping("/{id}/stop")
    @Operation(summary = "Stop a work; what was done stays")
    Answers.WorkProgress stop(@PathVariable String id, @Parameter(hidden = true) HttpServletRequest request) {
        works.stop(calls.staff(), id);
        return told(find(id), request);
    }

    @PostMapping("/{id}/resume")
    @Operation(summary = "Go on with a work that was stopped or failed")
    Answers.WorkProgress resume(@PathVariable String id, @Parameter(hidden = true) HttpServletRequest request) {
        works.resume(calls.staff(), id);
        return told(find(id), request);
    }

    /** What was begun goes on after the answer. */
    ResponseEntity<Answers.WorkProgress> begun(String id, HttpServletRequest request) {
        return ResponseEntity.accepted()
                .location(URI.create(Paths.ROOT + "/works/" + id))
                .body(told(find(id), request));
    }

    private Work find(String id) {
        return works.find(calls.staff(), id).orElseThrow(() -> Refused.unknown("work.unknown"));
    }

    private Answers.WorkProgress told(Work work, HttpServletRequest request) {
        var failure = work.failure();
        var say = words.in(Asked.language(request));
        return new Answers.WorkProgress(
                work.id(),
                work.kind(),
                work.about(),
                work.state(),
                work.step(),
                work.total() < 0 ? null : work.total(),
                work.done(),
                work.left(),
                work.seconds(),
                failure == null
                        ? null
                        : new Answers.RowSaid(null, failure.code(), say.refusal(failure.code(), failure.values())));
    }
}

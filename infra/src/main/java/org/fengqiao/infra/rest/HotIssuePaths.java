package org.fengqiao.infra.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.domain.hotissue.HotIssueFact;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.infra.problems.Asked;
import org.fengqiao.projections.hotissue.HotIssueDesk;
import org.fengqiao.projections.hotissue.HotIssueDesk.Confirmation;
import org.fengqiao.projections.hotissue.HotIssueDesk.Work;
import org.fengqiao.projections.hotissue.HotIssueStory.Correction;
import org.fengqiao.projections.hotissue.HotIssueStory.Told;
import org.fengqiao.projections.hotissue.HotIssues;
import org.fengqiao.projections.hotissue.HotIssues.Cluster;
import org.fengqiao.projections.hotissue.HotIssues.Issue;
import org.fengqiao.projections.worklist.Worklist;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hot issues (热点问题接口). What is done to many letters goes on after the answer; where it stands, the hot issue tells.
 *
 * @see "ADR 0023 hot issues"
 */
@RestController
@RequestMapping(Paths.ROOT + "/hot-issues")
@Tag(name = "hot issues")
class HotIssuePaths {
    private final Calls calls;
    private final HotIssues issues;
    private final HotIssueDesk desk;
    private final Worklist worklist;
    private final WorkItems items;
    private final Words words;

    HotIssuePaths(Calls calls, HotIssues issues, HotIssueDesk desk, Worklist worklist, WorkItems items, Words words) {
        this.calls = calls;
        this.issues = issues;
        this.desk = desk;
        this.worklist = worklist;
        this.items = items;
        this.words = words;
    }

    @GetMapping
    @Operation(summary = "What was confirmed at a unit and below it, the newest first")
    List<HotIssueAnswers.Confirmed> confirmed(@RequestParam @Nullable String centre) {
        var staff = calls.staff();
        return issues.issues(staff, unit(centre, staff)).stream()
                .map(HotIssuePaths::told)
                .toList();
    }

    @GetMapping("/found")
    @Operation(summary = "Letters of many people about one matter, found at a unit and below it; the largest first")
    List<HotIssueAnswers.Found> found(@RequestParam @Nullable String centre) {
        var staff = calls.staff();
        return issues.clusters(staff, unit(centre, staff)).stream()
                .map(this::told)
                .toList();
    }

    @GetMapping("/found/{id}")
    @Operation(summary = "One of them, by any of its letters")
    HotIssueAnswers.Found found(@PathVariable String id, @RequestParam @Nullable String centre) {
        var staff = calls.staff();
        return issues.cluster(staff, unit(centre, staff), id)
                .map(this::told)
                .orElseThrow(() -> Refused.unknown("hotissue.unknown"));
    }

    @GetMapping("/{id}")
    @Operation(
            summary =
                    "A hot issue, its answer, its letters, what may belong to it too, and all that was done to them at once")
    HotIssueAnswers.Whole one(@PathVariable String id, @Parameter(hidden = true) HttpServletRequest request) {
        return whole(calls.staff(), id, request);
    }

    @PostMapping
    @Operation(summary = "Confirm that letters are one matter; they are joined after the answer")
    ResponseEntity<HotIssueAnswers.Whole> confirm(
            @Sent HotIssueRequest.Confirm asked, @Parameter(hidden = true) HttpServletRequest request) {
        var staff = calls.staff();
        var unit = asked.unit() == null ? staff.unit() : asked.unit();
        var letters = caseIds(staff, asked.letters());
        var id = desk.confirm(
                staff, new Confirmation(unit, asked.title().strip(), asked.kind(), asked.category(), letters));
        return ResponseEntity.created(URI.create(Paths.ROOT + "/hot-issues/" + id))
                .body(whole(staff, id, request));
    }

    @PostMapping("/{id}/join")
    @Operation(summary = "Join further letters")
    ResponseEntity<HotIssueAnswers.Whole> join(
            @PathVariable String id,
            @Sent HotIssueRequest.Join asked,
            @Parameter(hidden = true) HttpServletRequest request) {
        var staff = calls.staff();
        desk.join(staff, id, caseIds(staff, asked.letters()), asked.reason());
        return begun(staff, id, request);
    }

    @PostMapping("/{id}/leave")
    @Operation(summary = "Take a letter out again")
    HotIssueAnswers.Whole leave(
            @PathVariable String id,
            @Sent HotIssueRequest.Leave asked,
            @Parameter(hidden = true) HttpServletRequest request) {
        var staff = calls.staff();
        desk.leave(staff, id, OnCase.caseIdOf(worklist, staff, asked.letter()), asked.reason());
        return whole(staff, id, request);
    }

    @PostMapping("/{id}/correct")
    @Operation(summary = "Correct its title, kind or category; both values and the reason stay visible")
    HotIssueAnswers.Whole correct(
            @PathVariable String id,
            @Sent HotIssueRequest.Correct asked,
            @Parameter(hidden = true) HttpServletRequest request) {
        var staff = calls.staff();
        desk.correct(staff, id, asked.fact(), asked.spelt(), asked.reason().strip(), Calls.commandId(request));
        return whole(staff, id, request);
    }

    @PostMapping("/{id}/answer")
    @Operation(summary = "Answer it once; each open letter gets the answer after that")
    ResponseEntity<HotIssueAnswers.Whole> answer(
            @PathVariable String id,
            @Sent HotIssueRequest.Answer asked,
            @Parameter(hidden = true) HttpServletRequest request) {
        var staff = calls.staff();
        desk.answer(staff, id, asked.answer());
        return begun(staff, id, request);
    }

    @PostMapping("/{id}/answer-rest")
    @Operation(summary = "Answer what is still open with the answer that was given")
    ResponseEntity<HotIssueAnswers.Whole> answerRest(
            @PathVariable String id, @Parameter(hidden = true) HttpServletRequest request) {
        var staff = calls.staff();
        desk.answerRest(staff, id);
        return begun(staff, id, request);
    }

    @PostMapping("/{id}/stop")
    @Operation(summary = "End the work after the letter in hand")
    HotIssueAnswers.Whole stop(@PathVariable String id, @Parameter(hidden = true) HttpServletRequest request) {
        var staff = calls.staff();
        desk.stop(staff, id);
        return whole(staff, id, request);
    }

    private ResponseEntity<HotIssueAnswers.Whole> begun(Actor staff, String id, HttpServletRequest request) {
        return ResponseEntity.accepted().body(whole(staff, id, request));
    }

    private HotIssueAnswers.Whole whole(Actor staff, String id, HttpServletRequest request) {
        var issue = issues.issue(staff, id).orElseThrow(() -> Refused.unknown("hotissue.unknown"));
        var say = words.in(Asked.language(request));
        var works = desk.works(staff, id).stream().map(work -> told(work, say)).toList();
        return new HotIssueAnswers.Whole(
                told(issue),
                issues.answer(staff, id).orElse(null),
                told(issue.letters()),
                told(issue.suggested()),
                works.isEmpty() ? null : works.getFirst(),
                works,
                desk.story(staff, id).stream().map(HotIssuePaths::told).toList());
    }

    private static HotIssueAnswers.Told told(Told step) {
        var corrected = step.corrected();
        return new HotIssueAnswers.Told(
                step.step(), step.at(), step.account(), corrected == null ? null : told(corrected));
    }

    private static HotIssueAnswers.Corrected told(Correction each) {
        return new HotIssueAnswers.Corrected(
                each.fact(), spelt(each.fact(), each.was()), spelt(each.fact(), each.is()), each.reason());
    }

    private static String spelt(HotIssueFact fact, String value) {
        return fact == HotIssueFact.KIND ? value.toLowerCase(Locale.ROOT) : value;
    }

    private static HotIssueAnswers.Confirmed told(Issue issue) {
        return new HotIssueAnswers.Confirmed(
                issue.id(),
                issue.unit(),
                issue.title(),
                issue.kind(),
                issue.category(),
                issue.confirmedOn(),
                issue.answeredOn(),
                issue.letters().size(),
                issue.unanswered().size());
    }

    private HotIssueAnswers.Found told(Cluster cluster) {
        return new HotIssueAnswers.Found(
                cluster.id(),
                cluster.people(),
                cluster.first(),
                cluster.last(),
                cluster.issueId(),
                told(cluster.letters()));
    }

    private List<Answers.WorkItem> told(List<Item> letters) {
        return letters.stream().map(items::of).toList();
    }

    private static HotIssueAnswers.Progress told(Work work, Speech say) {
        return new HotIssueAnswers.Progress(
                work.deed(),
                work.on(),
                work.begun(),
                work.by(),
                work.running(),
                work.total(),
                work.done(),
                work.refused().stream()
                        .map(left -> new HotIssueAnswers.Left(
                                left.caseId(), left.code(), say.refusal(left.code(), left.values())))
                        .toList());
    }

    private List<String> caseIds(Actor staff, List<String> letters) {
        return letters.stream()
                .map(letter -> OnCase.caseIdOf(worklist, staff, letter))
                .toList();
    }

    private static UnitCode unit(@Nullable String centre, Actor.Staff staff) {
        return Asking.centre(centre, staff.unit());
    }
}

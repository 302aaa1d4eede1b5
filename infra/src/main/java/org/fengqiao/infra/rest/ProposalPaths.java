package org.fengqiao.infra.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fengqiao.domain.proposal.ProposalFact;
import org.fengqiao.domain.proposal.ProposalKind;
import org.fengqiao.domain.proposal.ProposalState;
import org.fengqiao.projections.proposal.ProposalDesk;
import org.fengqiao.projections.proposal.Proposals;
import org.fengqiao.projections.proposal.Proposals.Filter;
import org.fengqiao.projections.proposal.Proposals.Page;
import org.fengqiao.projections.proposal.Proposals.ProposalFile;
import org.fengqiao.projections.proposal.Proposals.Way;
import org.fengqiao.projections.worklist.Worklist;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proposals of petition offices (三项建议接口): made, answered and followed. */
@RestController
@RequestMapping(Paths.ROOT + "/proposals")
@Tag(name = "proposals")
class ProposalPaths {
    private static final int USUAL = 50;

    private final Calls who;
    private final ProposalDesk desk;
    private final Proposals proposals;
    private final Worklist worklist;

    ProposalPaths(Calls who, ProposalDesk desk, Proposals proposals, Worklist worklist) {
        this.who = who;
        this.desk = desk;
        this.proposals = proposals;
        this.worklist = worklist;
    }

    @PostMapping
    @Operation(
            summary =
                    "Propose to improve work, to improve policy, or to hold to account; it is before its addressee at once")
    ResponseEntity<Answers.ProposalMade> make(
            @Sent ProposalRequests.Make body, @Parameter(hidden = true) HttpServletRequest request) {
        var staff = who.staff();
        var cases = Objects.requireNonNullElse(body.petitions(), List.<String>of()).stream()
                .map(number -> OnCase.caseIdOf(worklist, staff, number))
                .toList();
        var noted = desk.make(staff, body.proposal(cases), Calls.commandId(request));
        return ResponseEntity.created(URI.create(Paths.ROOT + "/proposals/" + noted.proposalId()))
                .body(new Answers.ProposalMade(
                        noted.proposalId(), noted.number().value()));
    }

    @GetMapping
    @Operation(summary = "Proposals that a unit made or got, or that were made below it, the newest first")
    Page page(
            @RequestParam @Nullable String centre,
            @RequestParam @Nullable String way,
            @RequestParam @Nullable String kind,
            @RequestParam @Nullable String state,
            @RequestParam @Nullable Boolean overdue,
            @RequestParam @Nullable String after,
            @RequestParam @Nullable Integer limit) {
        var staff = who.staff();
        var filter = new Filter(
                Asking.centre(centre, staff.unit()),
                Asking.one("way", way, Way.values()),
                Asking.one("kind", kind, ProposalKind.values()),
                Asking.one("state", state, ProposalState.values()),
                Boolean.TRUE.equals(overdue) ? who.minute().toLocalDate() : null);
        return proposals.page(staff, filter, Asking.text("after", after), limit == null ? USUAL : limit);
    }

    @GetMapping("/{proposalId}")
    @Operation(summary = "One proposal with its answer and all that happened to it; remembered")
    ProposalFile proposal(@PathVariable String proposalId, @RequestParam @Nullable String purpose) {
        return proposals.open(who.staff(), proposalId, Asking.text("purpose", purpose));
    }

    @PostMapping("/{proposalId}/answer")
    @Operation(summary = "Answer in writing whether it is adopted")
    ProposalFile answer(
            @PathVariable String proposalId,
            @Sent ProposalRequests.Answer body,
            @Parameter(hidden = true) HttpServletRequest request) {
        var staff = who.staff();
        var on = body.on() == null ? who.minute().toLocalDate() : body.on();
        desk.answer(staff, proposalId, body.adoption(), body.words().strip(), on, Calls.commandId(request));
        return proposals.open(staff, proposalId, null);
    }

    @PostMapping("/{proposalId}/remind")
    @Operation(summary = "Ask the addressee again for its answer")
    ProposalFile remind(
            @PathVariable String proposalId,
            @Sent ProposalRequests.Remind body,
            @Parameter(hidden = true) HttpServletRequest request) {
        var staff = who.staff();
        desk.remind(staff, proposalId, body.words().strip(), Calls.commandId(request));
        return proposals.open(staff, proposalId, null);
    }

    @PostMapping("/{proposalId}/correct")
    @Operation(summary = "Correct what was written down; both values and the reason stay visible")
    ProposalFile correct(
            @PathVariable String proposalId,
            @Sent ProposalRequests.Correct body,
            @Parameter(hidden = true) HttpServletRequest request) {
        var staff = who.staff();
        var value = body.value().strip();
        desk.correct(
                staff,
                proposalId,
                body.fact(),
                body.fact() == ProposalFact.ADOPTION ? value.toUpperCase(Locale.ROOT) : value,
                body.reason().strip(),
                Calls.commandId(request));
        return proposals.open(staff, proposalId, null);
    }

    @PostMapping("/{proposalId}/withdraw")
    @Operation(summary = "Withdraw it before it is answered")
    ProposalFile withdraw(
            @PathVariable String proposalId,
            @Sent ProposalRequests.Withdraw body,
            @Parameter(hidden = true) HttpServletRequest request) {
        var staff = who.staff();
        desk.withdraw(staff, proposalId, body.reason().strip(), Calls.commandId(request));
        return proposals.open(staff, proposalId, null);
    }
}

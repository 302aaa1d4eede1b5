package org.fengqiao.infra.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.rulebook.Rule;
import org.fengqiao.domain.rulebook.Unit;
import org.fengqiao.projections.rules.RuleDraft;
import org.fengqiao.projections.rules.Rules;
import org.fengqiao.projections.rules.Rules.Effect;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rulebook and its amendments (规则库接口). */
@RestController
@RequestMapping(Paths.ROOT + "/rulebook")
@Tag(name = "works")
class RulePaths {
    private final Calls calls;
    private final Rules rules;

    RulePaths(Calls calls, Rules rules) {
        this.calls = calls;
        this.rules = rules;
    }

    /** @param until last day in force; null while it still is */
    record RuleTold(
            String rule,
            int amount,
            Unit unit,
            String law,
            String article,
            LocalDate from,
            @Nullable LocalDate until,
            boolean verified,
            boolean on) {
        static RuleTold of(Rule rule) {
            return new RuleTold(
                    rule.id(),
                    rule.amount(),
                    rule.unit(),
                    rule.law(),
                    rule.article(),
                    rule.validFrom(),
                    rule.validUntil(),
                    rule.verified(),
                    rule.on());
        }
    }

    record RulebookTold(String version, List<RuleTold> rules) {}

    record AmendedTold(String version, RuleTold was, RuleTold is, String reason, Instant at, String account) {}

    record Amending(
            @NotBlank String rule,
            @NotNull LocalDate from,
            int amount,
            @NotNull Unit unit,
            @NotNull @Size(max = 200) String law,
            @NotNull @Size(max = 200) String article) {
        RuleDraft draft() {
            return new RuleDraft.Amending(rule, from, amount, unit, law, article);
        }
    }

    record Turning(
            @NotBlank String rule,
            @NotNull LocalDate from,
            @NotNull Boolean on) {
        RuleDraft draft() {
            return new RuleDraft.Turning(rule, from, on);
        }
    }

    /** @param before version of the rulebook that the preview told */
    record AmendingAsked(
            @Valid @NotNull Amending change,
            @NotBlank String before,
            @NotBlank String reason) {}

    /** @param before version of the rulebook that the preview told */
    record TurningAsked(
            @Valid @NotNull Turning change,
            @NotBlank String before,
            @NotBlank String reason) {}

    record RuleChecked(
            String before, String version, RuleTold was, RuleTold is, long moved, long over, List<Effect> effects) {}

    /** @param work by which open terms move; null where none can */
    record RuleChanged(String version, @Nullable String work) {}

    @GetMapping
    @Operation(summary = "The rulebook that holds, every entry of it")
    RulebookTold now() {
        Authority.require(calls.staff(), Permission.READ_UNITS);
        var book = rules.now();
        return new RulebookTold(
                book.version(), book.all().stream().map(RuleTold::of).toList());
    }

    @GetMapping("/history")
    @Operation(summary = "What was changed, when, by whom and why, the newest first")
    List<AmendedTold> history() {
        return rules.history(calls.staff()).stream()
                .map(each -> new AmendedTold(
                        each.version(),
                        RuleTold.of(each.was()),
                        RuleTold.of(each.is()),
                        each.reason(),
                        each.at(),
                        each.account()))
                .toList();
    }

    @PostMapping("/amendments/preview")
    @Operation(summary = "Which open terms another number, or another place in the law, would move")
    RuleChecked previewAmending(@Sent Amending asked) {
        return checked(asked.draft());
    }

    @PostMapping("/amendments")
    @Operation(summary = "Amend a rule from a day of receipt on; open terms follow after the answer")
    ResponseEntity<RuleChanged> amend(@Sent AmendingAsked asked, @Parameter(hidden = true) HttpServletRequest request) {
        return change(asked.change().draft(), asked.before(), asked.reason(), request);
    }

    @PostMapping("/switches/preview")
    @Operation(summary = "What turning a rule on or off would change")
    RuleChecked previewTurning(@Sent Turning asked) {
        return checked(asked.draft());
    }

    @PostMapping("/switches")
    @Operation(summary = "Turn a rule that holds elsewhere or by analogy on or off from a day of receipt on")
    ResponseEntity<RuleChanged> turn(@Sent TurningAsked asked, @Parameter(hidden = true) HttpServletRequest request) {
        return change(asked.change().draft(), asked.before(), asked.reason(), request);
    }

    private RuleChecked checked(RuleDraft draft) {
        var found = rules.preview(calls.staff(), draft);
        return new RuleChecked(
                found.before(),
                found.version(),
                RuleTold.of(found.was()),
                RuleTold.of(found.is()),
                found.moved(),
                found.over(),
                found.effects());
    }

    private ResponseEntity<RuleChanged> change(
            RuleDraft draft, String before, String reason, HttpServletRequest request) {
        Optional<String> work = rules.change(calls.staff(), draft, before, reason, Calls.commandId(request));
        var answer = ResponseEntity.status(work.isPresent() ? HttpStatus.ACCEPTED : HttpStatus.OK);
        work.ifPresent(id -> answer.location(URI.create(Paths.ROOT + "/works/" + id)));
        return answer.body(new RuleChanged(rules.now().version(), work.orElse(null)));
    }
}

package org.fengqiao.infra.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.authority.Authority;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.domain.authority.Permission;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.accounts.Accounts;
import org.fengqiao.projections.accounts.Leaving;
import org.fengqiao.projections.roster.RosterBook.PersonRow;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Accounts are closed, moved and given other duties, and somebody goes on (离岗交接接口).
 *
 * @see "ADR 0039 whoever leaves names who goes on"
 */
@RestController
@RequestMapping(Paths.ROOT + "/accounts/{userName}")
@Tag(name = "works")
class AccountPaths {
    private final Calls calls;
    private final Accounts accounts;
    private final Leaving leaving;
    private final WorkPaths works;

    AccountPaths(Calls calls, Accounts accounts, Leaving leaving, WorkPaths works) {
        this.calls = calls;
        this.accounts = accounts;
        this.leaving = leaving;
        this.works = works;
    }

    /** @param handOverTo user name of a colleague; may be missing where nothing is owed or nobody else works there */
    record Closing(@Nullable String handOverTo) {}

    /** @param handOverTo as in {@link Closing} */
    record Moving(@NotNull UnitCode unit, @Nullable String handOverTo) {}

    /**
     * @param duties all that it has from today on
     * @param handOverTo as in {@link Closing}
     */
    record Charging(@NotEmpty Set<Duty> duties, @Nullable String handOverTo) {}

    /**
     * @param colleagues user names of those who could go on, whoever fits best in front
     * @param above the unit whose heads are told where there is no colleague
     */
    record LoadTold(
            long open,
            long ended,
            long charges,
            List<String> colleagues,
            @Nullable UnitCode above) {}

    @GetMapping("/leaving")
    @Operation(summary = "What lies with an account, and who could go on with it")
    LoadTold preview(@PathVariable String userName) {
        var preview = leaving.preview(calls.staff(), account(userName));
        var colleagues = preview.colleagues().stream()
                .map(PersonRow::account)
                .flatMap(colleague -> accounts.userNameOf(colleague).stream())
                .toList();
        return new LoadTold(preview.open(), preview.ended(), preview.charges(), colleagues, preview.above());
    }

    @PostMapping("/close")
    @Operation(summary = "Close an account; a colleague goes on with what lies with it, which goes on after the answer")
    ResponseEntity<Answers.WorkProgress> close(
            @PathVariable String userName, @Sent Closing asked, @Parameter(hidden = true) HttpServletRequest request) {
        var work = leaving.leave(calls.staff(), account(userName), colleague(asked.handOverTo()));
        return works.begun(work, request);
    }

    @PostMapping("/move")
    @Operation(summary = "Move an account to another unit; what lies with it stays and passes to a colleague")
    ResponseEntity<Answers.WorkProgress> move(
            @PathVariable String userName, @Sent Moving asked, @Parameter(hidden = true) HttpServletRequest request) {
        var account = account(userName);
        var work = leaving.move(calls.staff(), account, asked.unit(), colleague(asked.handOverTo()));
        return works.begun(work, request);
    }

    @PostMapping("/duties")
    @Operation(summary = "Change the duties of an account; what it can do no longer passes to a colleague")
    ResponseEntity<Answers.WorkProgress> charge(
            @PathVariable String userName, @Sent Charging asked, @Parameter(hidden = true) HttpServletRequest request) {
        var account = account(userName);
        return leaving.changeDuties(calls.staff(), account, asked.duties(), colleague(asked.handOverTo()))
                .map(work -> works.begun(work, request))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    /** Who may not keep accounts does not learn either which there are. */
    private String account(String userName) {
        Authority.require(calls.staff(), Permission.KEEP_ACCOUNTS);
        return accounts.staff(userName)
                .orElseThrow(() -> Refused.unknown("account.unknown"))
                .account();
    }

    private @Nullable String colleague(@Nullable String userName) {
        return userName == null
                ? null
                : accounts.staff(userName)
                        .orElseThrow(() -> Refused.invalid("account.not-a-colleague"))
                        .account();
    }
}

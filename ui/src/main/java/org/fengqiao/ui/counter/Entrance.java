package org.fengqiao.ui.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.tracking.Tracking;
import org.springframework.stereotype.Component;

/** Where number and code are tried (查验编号和查询码): right ones give a pass, wrong ones count. */
@Component
class Entrance {
    private final Tracking tracking;
    private final Allowances allowances;
    private final Passes passes;

    Entrance(Tracking tracking, Allowances allowances, Passes passes) {
        this.tracking = tracking;
        this.allowances = allowances;
        this.passes = passes;
    }

    /** Zero, or how many minutes to wait. */
    long waits(HttpServletRequest request) {
        return allowances.waitToTry(request.getRemoteAddr());
    }

    /**
     * Opens the matter, after {@link #waits} said that it may be tried.
     *
     * @throws org.fengqiao.domain.refusal.Refused {@code tracking.unknown}
     */
    Actor.Complainant open(String typed, String code, HttpServletRequest request, HttpServletResponse response) {
        var number = Narrow.of(typed);
        var issue = passes.issueOf(number);
        var complainant = tracking.signIn(number, Narrow.of(code));
        allowances.triedWell(request.getRemoteAddr());
        passes.give(request, response, number, issue, complainant.caseId());
        return complainant;
    }
}

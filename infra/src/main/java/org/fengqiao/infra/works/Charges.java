package org.fengqiao.infra.works;

import java.util.List;
import java.util.function.Predicate;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.history.CaseHistory;
import org.fengqiao.projections.history.CaseStory;
import org.fengqiao.projections.worklist.CaseSweep;
import org.fengqiao.projections.worklist.CaseSweep.Found;
import org.springframework.stereotype.Component;

/**
 * What a leader answers for in person (包案清点). Rows only say that somebody does, so each case is asked; they are few.
 */
@Component
class Charges {
    private static final int AT_ONCE = 200;

    private final CaseSweep sweep;
    private final CaseHistory history;

    Charges(CaseSweep sweep, CaseHistory history) {
        this.sweep = sweep;
        this.history = history;
    }

    /** A page of all cases that some leader answers for, in the order of their identifiers. */
    List<Found> page(String after, int limit) {
        return sweep.inCharge(after, limit);
    }

    /** Those that this account answers for at one of these units. */
    Predicate<Found> of(String account, List<UnitCode> at) {
        return found -> CaseStory.of(history.of(found.caseId()))
                .map(story -> story.glance().charge())
                .filter(charge -> charge.account().equals(account) && at.contains(charge.unit()))
                .isPresent();
    }

    /** How many of them are kept from nobody. */
    long count(String account, List<UnitCode> at) {
        var count = 0L;
        var page = page("", AT_ONCE);
        while (!page.isEmpty()) {
            count += page.stream().filter(Found::told).filter(of(account, at)).count();
            page = page(page.getLast().caseId(), AT_ONCE);
        }
        return count;
    }
}

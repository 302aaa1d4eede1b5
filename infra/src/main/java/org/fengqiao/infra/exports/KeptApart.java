package org.fengqiao.infra.exports;

import java.util.HashSet;
import java.util.Set;
import org.fengqiao.domain.authority.Actor;
import org.fengqiao.projections.hotissue.MongoHotIssues;
import org.fengqiao.projections.hotline.MongoCalls;
import org.fengqiao.projections.worklist.KeptCases;
import org.springframework.stereotype.Component;

/**
 * All that does not exist for somebody because of walls (隔离范围): cases, the calls that became them, and the hot issues
 * they belong to.
 *
 * @see "ADR 0015 walls"
 */
@Component
record KeptApart(KeptCases keptCases, MongoCalls calls, MongoHotIssues issues) {
    /** Their identifiers. */
    Set<String> from(Actor actor) {
        var cases = keptCases.from(actor);
        var kept = new HashSet<>(cases);
        if (!cases.isEmpty()) {
            kept.addAll(calls.thatBecame(cases));
            kept.addAll(issues.withAnyOf(cases));
        }
        return kept;
    }
}

package org.fengqiao.projections.worklist;

import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * How far somebody sees who looks back (回看限制): by what he may see of a case now, whatever day he looks at.
 *
 * @param hidden the cases of then that do not exist for him now
 * @param now the row of now of a row of then: it tells who has to do with the case
 * @see LookingBack
 */
record Hindsight(Set<String> hidden, UnaryOperator<WorklistRow> now) {
    /** Of who looks at now. */
    static final Hindsight NONE = new Hindsight(Set.of(), row -> row);

    Hindsight {
        hidden = Set.copyOf(hidden);
    }
}

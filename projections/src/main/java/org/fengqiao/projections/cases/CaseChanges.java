package org.fengqiao.projections.cases;

import java.util.Set;
import java.util.function.Consumer;
import org.fengqiao.domain.authority.Actor;

/** Tells open views that a case changed, without its content (变更提示): each view asks again under its own authority. */
public interface CaseChanges {
    /**
     * A case changed.
     *
     * @param scope codes of the units that may see it, or could before
     * @param keptFrom accounts that must not learn of it, and could not before either
     * @param sequence sequence of its last event
     */
    record CaseChanged(String caseId, Set<String> scope, Set<String> keptFrom, long sequence) {
        /** Whether somebody of that unit is told: whoever must not see it any more is, once, so that it goes. */
        public boolean concerns(Actor.Staff staff) {
            return scope.contains(staff.unit().value()) && !keptFrom.contains(staff.account());
        }
    }

    /** Runs {@code listener} on another thread for each change until the subscription is closed. */
    Subscription subscribe(Consumer<CaseChanged> listener);

    /** Ends with {@link #close()}. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}

package org.fengqiao.projections.cases;

import java.util.Set;
import java.util.function.Consumer;

/** Tells open views that a case changed, without its content (变更提示): each view asks again under its own authority. */
public interface CaseChanges {
    /**
     * A case changed.
     *
     * @param scope codes of the units that may see it
     * @param sequence sequence of its last event
     */
    record CaseChanged(String caseId, Set<String> scope, long sequence) {}

    /** Runs {@code listener} on another thread for each change until the subscription is closed. */
    Subscription subscribe(Consumer<CaseChanged> listener);

    /** Ends with {@link #close()}. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}

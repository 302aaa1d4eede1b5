package org.fengqiao.ui.worklist;

import org.fengqiao.projections.worklist.Worklist.Item;
import org.jspecify.annotations.Nullable;

/**
 * A row of the queue; the same one as long as it is about the same case.
 *
 * @param heading the group that begins here
 */
record QueueRow(Item item, @Nullable DueGroup heading) {
    String caseId() {
        return item.caseId();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QueueRow row && row.caseId().equals(caseId());
    }

    @Override
    public int hashCode() {
        return caseId().hashCode();
    }

    @Override
    public String toString() {
        return "QueueRow[" + item.number() + "]";
    }
}

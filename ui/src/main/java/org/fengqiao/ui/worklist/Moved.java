package org.fengqiao.ui.worklist;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;
import org.fengqiao.projections.worklist.Worklist.Item;

/** Cases that moved while the queue lay open (刚刚变动的): each glows once, and goes on saying who until it is opened. */
final class Moved {
    /** A session keeps no more of them than a person would look at. */
    private static final int MOST = 50;

    private final String self;
    private final SequencedSet<String> unseen = new LinkedHashSet<>();
    private Set<String> glowing = Set.of();

    /** @param self whose own steps need not be told */
    Moved(String self) {
        this.self = self;
    }

    void now(Set<String> changed) {
        glowing = changed;
        for (var caseId : changed) {
            unseen.addLast(caseId);
            if (unseen.size() > MOST) {
                unseen.removeFirst();
            }
        }
    }

    void seen(String caseId) {
        unseen.remove(caseId);
    }

    void forget() {
        glowing = Set.of();
        unseen.clear();
    }

    boolean glows(Item item) {
        return glowing.contains(item.caseId());
    }

    /** Whether the row says who: somebody else, and somebody who may be named. */
    boolean tells(Item item) {
        return unseen.contains(item.caseId())
                && !item.changedBy().isEmpty()
                && !item.changedBy().equals(self);
    }
}

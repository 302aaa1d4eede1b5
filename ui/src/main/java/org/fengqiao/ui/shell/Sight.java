package org.fengqiao.ui.shell;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The cases that lie open on a screen which does not follow their every step (视线内的案件): when one of them is taken from who
 * looks, by a wall or otherwise, the screen asks again, so that nothing of it is left standing.
 *
 * @see "ADR 0015 walls"
 */
public final class Sight {
    private final Set<String> cases = ConcurrentHashMap.newKeySet();

    private Sight() {}

    /** @param again shows the screen anew, with the session locked */
    public static Sight over(Component screen, Desk desk, Runnable again) {
        var sight = new Sight();
        LiveChanges.follow(screen, desk, change -> sight.cases.contains(change.caseId()), changed -> {
            if (!desk.worklist().findAll(desk.staff(), changed).keySet().containsAll(changed)) {
                again.run();
            }
        });
        return sight;
    }

    /** These are shown too. */
    public void with(Collection<String> caseIds) {
        cases.addAll(caseIds);
    }

    /** This one is shown, and no other. */
    public void of(String caseId) {
        cases.clear();
        with(List.of(caseId));
    }
}

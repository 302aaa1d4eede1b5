package org.fengqiao.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.fengqiao.projections.cases.CaseChanges;
import org.fengqiao.projections.cases.CaseChanges.CaseChanged;
import org.fengqiao.projections.cases.CaseChanges.Subscription;
import org.jspecify.annotations.Nullable;

/** Tells an open screen that cases changed (实时更新), soon after the first change and then at most once a second. */
public final class LiveChanges {
    private static final int SOON = 150;
    private static final int CALM = 1000;

    private final UI ui;
    private final Consumer<Set<String>> told;
    private final Set<String> pending = new HashSet<>();
    private boolean busy;

    private LiveChanges(UI ui, Consumer<Set<String>> told) {
        this.ui = ui;
        this.told = told;
    }

    /**
     * Follows changes while {@code screen} is on the page.
     *
     * @param told gets the identifiers of the cases, with the session locked
     */
    public static void follow(
            Component screen, CaseChanges changes, Predicate<CaseChanged> wanted, Consumer<Set<String>> told) {
        var open = new Object() {
            @Nullable
            Subscription subscription;
        };
        screen.addAttachListener(event -> {
            var live = new LiveChanges(event.getUI(), told);
            open.subscription = changes.subscribe(change -> {
                if (wanted.test(change)) {
                    live.note(change.caseId());
                }
            });
        });
        screen.addDetachListener(_ -> {
            if (open.subscription != null) {
                open.subscription.close();
                open.subscription = null;
            }
        });
    }

    private synchronized void note(String caseId) {
        pending.add(caseId);
        if (!busy) {
            busy = true;
            after(SOON);
        }
    }

    private void after(int millis) {
        CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, Thread::startVirtualThread)
                .execute(this::flush);
    }

    private void flush() {
        var now = take();
        if (now.isEmpty()) {
            return;
        }
        try {
            ui.access(() -> told.accept(now));
        } catch (UIDetachedException _) {
            return; // the window is gone; nobody needs to be told
        }
        after(CALM);
    }

    private synchronized Set<String> take() {
        var now = Set.copyOf(pending);
        pending.clear();
        busy = !now.isEmpty();
        return now;
    }
}

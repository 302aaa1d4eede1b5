package org.fengqiao.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fengqiao.projections.cases.CaseChanges.CaseChanged;
import org.fengqiao.projections.cases.CaseChanges.Subscription;

/**
 * Tells an open screen that cases changed or that a new day began (实时更新), soon after the first change and then at
 * most once a second.
 */
public final class LiveChanges {
    private static final int SOON = 150;
    private static final int CALM = 1000;

    /** At midnight every open screen asks; within so many milliseconds, so that they do not all ask at once. */
    private static final int SPREAD = 2000;

    private final UI ui;
    private final Consumer<Set<String>> told;
    private final Set<String> pending = new HashSet<>();
    private boolean turned;
    private boolean busy;

    private LiveChanges(UI ui, Consumer<Set<String>> told) {
        this.ui = ui;
        this.told = told;
    }

    /**
     * Follows changes and the days while {@code screen} is on the page.
     *
     * @param told gets the identifiers of the cases, none when only the day turned, with the session locked
     */
    public static void follow(Component screen, Desk desk, Predicate<CaseChanged> wanted, Consumer<Set<String>> told) {
        whileShown(
                screen,
                told,
                live -> List.of(
                        desk.changes().subscribe(change -> {
                            if (wanted.test(change)) {
                                live.note(change.caseId());
                            }
                        }),
                        desk.newDays().subscribe(live::turn)));
    }

    /**
     * Follows whatever the sources tell while {@code screen} is on the page.
     *
     * @param sources each subscribes what it is given to its news
     * @param told runs with the session locked
     */
    public static void follow(Component screen, List<Function<Runnable, Subscription>> sources, Runnable told) {
        whileShown(
                screen,
                _ -> told.run(),
                live -> sources.stream()
                        .map(source -> source.apply(() -> live.note("")))
                        .toList());
    }

    private static void whileShown(
            Component screen, Consumer<Set<String>> told, Function<LiveChanges, List<Subscription>> subscribe) {
        var open = new ArrayList<Subscription>();
        screen.addAttachListener(event -> open.addAll(subscribe.apply(new LiveChanges(event.getUI(), told))));
        screen.addDetachListener(_ -> {
            open.forEach(Subscription::close);
            open.clear();
        });
    }

    private synchronized void note(String caseId) {
        pending.add(caseId);
        begin(SOON);
    }

    private synchronized void turn() {
        turned = true;
        begin(ThreadLocalRandom.current().nextInt(SOON, SPREAD));
    }

    private void begin(int millis) {
        if (!busy) {
            busy = true;
            after(millis);
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
            ui.access(() -> told.accept(now.get()));
        } catch (UIDetachedException _) {
            return; // the window is gone; nobody needs to be told
        }
        after(CALM);
    }

    /** Empty when nothing happened since the last time. */
    private synchronized Optional<Set<String>> take() {
        busy = turned || !pending.isEmpty();
        if (!busy) {
            return Optional.empty();
        }
        var now = Set.copyOf(pending);
        pending.clear();
        turned = false;
        return Optional.of(now);
    }
}

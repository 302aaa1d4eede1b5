package org.fengqiao.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fengqiao.domain.refusal.Refused;

/** Long work beside the window (后台执行), so that it stays usable; the answer comes back into it. */
public final class Aside {
    private Aside() {}

    /** @param then gets the answer with the session locked; a refusal goes to {@code refused} */
    public static <T> void run(UI ui, Supplier<T> work, Consumer<T> then, Consumer<Refused> refused) {
        Thread.startVirtualThread(() -> {
            try {
                var answer = work.get();
                tell(ui, () -> then.accept(answer));
            } catch (Refused refusal) {
                tell(ui, () -> refused.accept(refusal));
            } catch (RuntimeException failure) {
                tell(ui, () -> {
                    throw failure; // the window's error handler logs it and says it
                });
            }
        });
    }

    /** Runs {@code step} each second in the window as long as {@code component} is on the page and the step says so. */
    public static void eachSecond(Component component, BooleanSupplier step) {
        component
                .getUI()
                .ifPresent(ui -> CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, Thread::startVirtualThread)
                        .execute(() -> tell(ui, () -> {
                            if (component.isAttached() && step.getAsBoolean()) {
                                eachSecond(component, step);
                            }
                        })));
    }

    private static void tell(UI ui, Runnable said) {
        try {
            ui.access(said::run);
        } catch (UIDetachedException _) {
            return; // the window is gone; nobody needs to be told
        }
    }
}

package org.fengqiao.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A dialog goes with the page on which it was opened (随页关闭): whoever presses Back has left it, and what it asked for. */
public final class WithItsPage {
    private WithItsPage() {}

    /** From now on it closes when another page, or another case beside the queue, is entered. */
    public static void close(Dialog dialog) {
        var waiting = new AtomicReference<Optional<Registration>>(Optional.empty());
        dialog.addOpenedChangeListener(change -> {
            var next = change.isOpened()
                    ? Optional.of(UI.getCurrent().addBeforeEnterListener(_ -> dialog.close()))
                    : Optional.<Registration>empty();
            waiting.getAndSet(next).ifPresent(Registration::remove);
        });
    }
}

package org.fengqiao.ui.parts;

import com.vaadin.flow.component.dialog.Dialog;

/** A dialog goes with the page on which it was opened (随页关闭): whoever presses Back has left it, and what it asked for. */
public final class WithItsPage {
    private WithItsPage() {}

    /** From now on it closes when another page, or another case beside the queue, is entered. */
    public static void close(Dialog dialog) {
        dialog.addAttachListener(attached -> {
            var entering = attached.getUI().addBeforeEnterListener(_ -> dialog.close());
            dialog.addDetachListener(detached -> {
                detached.unregisterListener();
                entering.remove();
            });
        });
    }
}

package org.fengqiao.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.ui.words.Speech;

/** Short messages at the edge of the window (提示). */
public final class Said {
    private static final int SECONDS_DONE = 4000;
    private static final int SECONDS_REFUSED = 10000;

    private Said() {}

    public static void done(String text) {
        Notification.show(text, SECONDS_DONE, Notification.Position.BOTTOM_START);
    }

    /** Where no dialog is open that could say it itself. */
    public static void refused(Refused refused, Speech say) {
        trouble(say.refusal(refused), say.hint(refused));
    }

    public static void trouble(String what, String instead) {
        var text = new Div(new Span(what), new Div(instead));
        var note = new Notification(text);
        note.addThemeVariants(NotificationVariant.LUMO_ERROR);
        note.setAssertive(true);
        note.setDuration(SECONDS_REFUSED);
        note.setPosition(Notification.Position.BOTTOM_START);
        note.open();
    }
}

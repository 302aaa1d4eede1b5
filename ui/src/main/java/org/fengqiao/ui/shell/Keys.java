package org.fengqiao.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.function.BiConsumer;

/**
 * Single keys for who works without a mouse (快捷键). They are silent while somebody types or a dialog is open; the
 * listening is in {@code assets/keys.js}.
 */
@JavaScript("context://assets/keys.js")
public class Keys extends Div {
    private static final long serialVersionUID = 1;

    public Keys() {
        addClassName("keys");
    }

    /**
     * Hears {@code letters} while this is on the page; J and K, which move in the first grid, are never handed on.
     *
     * @param heard the key, and the key of the grid's focused row or an empty string
     */
    public Registration listen(String letters, BiConsumer<String, String> heard) {
        addAttachListener(_ -> getElement().executeJs("window.fengqiaoKeys.listen(this, $0)", letters));
        return getElement()
                .addEventListener(
                        "desk-key",
                        event -> heard.accept(
                                event.getEventData().get("event.detail.key").asString(),
                                event.getEventData().get("event.detail.row").asString()))
                .addEventData("event.detail.key")
                .addEventData("event.detail.row");
    }

    /** Puts the cursor into the field on Ctrl/⌘ K and on a slash. */
    static void focusOnSlash(Component field) {
        field.getElement().executeJs("window.fengqiaoKeys.search(this)");
    }
}

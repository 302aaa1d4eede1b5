package org.fengqiao.ui.acts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Keeps what is being typed in this browser tab (草稿), until it was sent: a lost connection or a reload loses nothing. */
final class Drafts {
    private static final String PREFIX = "fengqiao.draft/";

    private Drafts() {}

    static void keep(TextArea area, String name) {
        ComponentUtil.setData(area, PREFIX, name);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.addAttachListener(event -> WebStorage.getItem(WebStorage.Storage.SESSION_STORAGE, PREFIX + name, kept -> {
            if (kept != null && area.isEmpty()) {
                area.setValue(kept);
            }
        }));
        area.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                WebStorage.setItem(WebStorage.Storage.SESSION_STORAGE, PREFIX + name, event.getValue());
            }
        });
    }

    /** Forgets all drafts inside {@code form}: they were sent. */
    static void forget(Component form) {
        form.getChildren().forEach(child -> {
            if (ComponentUtil.getData(child, PREFIX) instanceof String name) {
                WebStorage.removeItem(WebStorage.Storage.SESSION_STORAGE, PREFIX + name);
            }
            forget(child);
        });
    }
}

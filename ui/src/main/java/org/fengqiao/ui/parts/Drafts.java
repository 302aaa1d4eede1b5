package org.fengqiao.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps what is being entered in this browser tab (草稿), until it was sent: a refusal, a reload, a session that ran out or a
 * server that went away loses nothing. Typed words are kept by the page itself ({@code assets/drafts.js}), which needs no
 * server for it; what a picker holds is known by codes of its own, so these are kept from here.
 *
 * <p>What is ticked is not kept: it is one click, and shall be meant when it is sent.
 */
public final class Drafts {
    private static final String PREFIX = "fengqiao.draft/";

    private final String form;
    private int fields;

    /**
     * @param account whose words these are; another person in the same tab does not find them
     * @param about the form, and what it is about
     */
    public Drafts(String account, String about) {
        form = PREFIX + account + "/" + about + "/";
    }

    /** Keeps every field in {@code form} that can be kept; fields are told apart by their order. */
    public void keepAll(Component form) {
        if (!keep(form, String.valueOf(fields))) {
            form.getChildren().forEach(this::keepAll);
        } else {
            fields++;
        }
    }

    /** @return whether it is a field whose content is kept */
    public boolean keep(Component field, String name) {
        switch (field) {
            case UnitPicker units -> keepChoice(units, name, row -> row.code().value(), units::find);
            case CategoryPicker categories -> keepChoice(categories, name, row -> row.code(), categories::find);
            case PersonPicker people -> keepChoice(people, name, row -> row.account(), people::find);
            case TextField _, TextArea _, IntegerField _, Select<?> _, DatePicker _, DateTimePicker _ ->
                field.addAttachListener(
                        _ -> field.getElement().executeJs("window.fengqiaoDrafts.keep(this, $0)", form + name));
            default -> {
                return false;
            }
        }
        return true;
    }

    private <T> void keepChoice(
            ComboBox<T> picker, String name, Function<T, String> code, Function<String, Optional<T>> find) {
        picker.addAttachListener(_ -> WebStorage.getItem(WebStorage.Storage.SESSION_STORAGE, form + name, kept -> {
            if (kept != null) {
                find.apply(kept).ifPresent(picker::setValue);
            }
        }));
        picker.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                WebStorage.setItem(WebStorage.Storage.SESSION_STORAGE, form + name, code.apply(event.getValue()));
            }
        });
    }

    /** It was sent. */
    public void forget() {
        UI.getCurrent().getPage().executeJs("window.fengqiaoDrafts.forget($0)", form);
    }

    /** Who leaves the desk leaves no words behind in the tab. */
    public static void forgetEverything(Runnable then) {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "Object.keys(sessionStorage).filter(name => name.startsWith($0))"
                                + ".forEach(name => sessionStorage.removeItem(name))",
                        PREFIX)
                .then(_ -> then.run());
    }
}

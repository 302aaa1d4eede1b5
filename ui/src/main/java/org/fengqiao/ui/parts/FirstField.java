package org.fengqiao.ui.parts;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a person begins to type when a dialog opens (首个字段). */
public final class FirstField {
    private FirstField() {}

    /** The first field in {@code form} that can be filled in, however deep it stands. */
    public static Optional<Component> in(Component form) {
        return fields(form).findFirst();
    }

    private static Stream<Component> fields(Component part) {
        if (part instanceof Text || !part.isVisible()) {
            return Stream.empty();
        }
        return part instanceof AbstractField
                ? Stream.of(part)
                : part.getChildren().flatMap(FirstField::fields);
    }

    /** Whenever {@code dialog} opens it begins there; a click beside it closes nothing, so that no word is lost. */
    public static void begin(Dialog dialog, Component form, Component otherwise) {
        dialog.setCloseOnOutsideClick(false);
        dialog.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                focus(form, otherwise);
            }
        });
    }

    /**
     * Puts the focus into the first field of {@code form}, or onto {@code otherwise}.
     *
     * <p>A dialog takes the focus itself once it stands, a moment later, and the menu it was chosen from gives it back to
     * its button: so for that moment what is taken from the field is given back to it. A group of choices begins in its
     * first one. On a phone a field for a day would unfold its calendar over the whole dialog, so the dialog keeps the
     * focus there.
     */
    public static void focus(Component form, Component otherwise) {
        in(form).orElse(otherwise).getElement().executeJs("""
                const small = matchMedia('(max-width: 450px), (max-height: 450px)').matches;
                if (small && this.matches('vaadin-date-picker, vaadin-date-time-picker')) return;
                const dialog = this.closest('vaadin-dialog');
                const begin = () => (this.querySelector('vaadin-radio-button') || this).focus();
                const back = (event) => { if (!dialog || event.target === dialog || !dialog.contains(event.target)) begin(); };
                const end = () => document.removeEventListener('focusin', back);
                document.addEventListener('focusin', back);
                ['pointerdown', 'keydown'].forEach((own) => document.addEventListener(own, end, {once: true, capture: true}));
                setTimeout(end, 1500);
                begin()""");
    }
}

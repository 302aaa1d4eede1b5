package org.fengqiao.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.fengqiao.ui.words.Speech;

/** 打印: what is open, as {@code assets/print.css} lays it out on paper. */
public class PrintButton extends Button {
    private static final long serialVersionUID = 1;

    public PrintButton(Speech say) {
        super(say.say("print"), VaadinIcon.PRINT.create());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        // In the click itself: a browser lets a page print by itself only once.
        getElement().executeJs("this.addEventListener('click', () => window.print())");
    }
}

package org.fengqiao.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** How far something long is (进度卡片): its state and pace, a bar while it runs, and what there is to say of it. */
class ProgressCard extends Div {
    private static final long serialVersionUID = 1;

    ProgressCard() {
        addClassName("import");
    }

    /** Begins anew with the state as a tag and the pace beside it. */
    void begin(String state, String style, String pace) {
        removeAll();
        var tag = new Span(state);
        tag.addClassNames("tag", style);
        var beside = new Span(pace);
        beside.addClassName("quiet");
        var line = new Div(tag, beside);
        line.addClassName("line");
        add(line);
    }

    /** @param total not above zero while nobody knows it */
    void bar(String label, boolean indeterminate, long total, long done) {
        var bar = new ProgressBar();
        bar.getElement().setAttribute("aria-label", label);
        bar.setIndeterminate(indeterminate);
        if (total > 0) {
            bar.setMax(total);
            bar.setValue(Math.min(total, done));
        }
        add(bar);
    }

    void button(String label, Runnable run) {
        var button = new Button(label, _ -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(button);
    }

    void note(String style, String words) {
        var note = new Div(words);
        note.addClassNames("note", style);
        add(note);
    }
}

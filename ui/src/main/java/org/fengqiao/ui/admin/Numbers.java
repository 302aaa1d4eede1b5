package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** A few numbers, each over its word (数字栏). */
class Numbers extends DescriptionList {
    private static final long serialVersionUID = 1;

    Numbers() {
        addClassName("numbers");
    }

    void number(String word, long number) {
        text(word, String.format("%,d", number));
    }

    void text(String word, String text) {
        var pair = new Div(new DescriptionList.Term(word), new DescriptionList.Description(text));
        add(pair);
    }
}

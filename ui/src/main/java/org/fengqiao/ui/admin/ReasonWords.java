package org.fengqiao.ui.admin;

import com.vaadin.flow.component.textfield.TextField;
import org.fengqiao.ui.words.Speech;

/** The words of a reason in both languages, as two fields (理由文字). */
record ReasonWords(TextField text, TextField textEn) {
    private static final int LONGEST = 200;

    ReasonWords(Speech say, String chinese, String english) {
        this(new TextField(say.say("admin.reason.text")), new TextField(say.say("admin.reason.text-en")));
        text.setMaxLength(LONGEST);
        text.setValue(chinese);
        textEn.setMaxLength(LONGEST);
        textEn.setValue(english);
    }

    String chinese() {
        return text.getValue().strip();
    }

    String english() {
        return textEn.getValue().strip();
    }
}

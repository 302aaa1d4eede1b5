package org.fengqiao.ui.worklist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.List;
import org.fengqiao.ui.words.Speech;

/** 快捷键: what the keyboard can do here. */
class KeysDialog extends Dialog {
    private static final long serialVersionUID = 1;

    KeysDialog(Speech say) {
        setHeaderTitle(say.say("keys.title"));
        var list = new DescriptionList();
        list.addClassName("key-list");
        for (var key : List.of("J", "K", "Enter", "X", "A", "E", "Esc", "/", "?")) {
            list.add(new Term(key), new Description(say.say("keys." + key)));
        }
        add(list);
        getFooter().add(new Button(say.say("dialog.close"), _ -> close()));
    }
}

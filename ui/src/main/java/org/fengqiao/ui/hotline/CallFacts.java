package org.fengqiao.ui.hotline;

import com.vaadin.flow.component.html.DescriptionList;
import org.fengqiao.projections.hotline.Calls.CallRecord;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** What is known of a call besides what was said (来电要素). */
class CallFacts extends DescriptionList {
    private static final long serialVersionUID = 1;

    private final transient Speech say;

    CallFacts(Desk desk, Speech say, CallRecord call) {
        this.say = say;
        var item = call.item();
        addClassName("facts-list");
        fact("hotline.state", say.name(item.state()));
        fact("hotline.taken", say.moment(item.takenAt()));
        fact("hotline.taken-by", desk.roster().nameOf(item.by()));
        fact("new.name", call.name());
        fact("hotline.phone", call.phone());
        fact("hotline.category", new CallText(desk, say).category(item));
        fact("hotline.unit", desk.units().nameOf(item.unit()));
        fact("hotline.due", item.dueOn() == null ? null : say.date(item.dueOn()));
        fact("hotline.became", call.petition());
    }

    private void fact(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            add(new Term(say.say(key)), new Description(value));
        }
    }
}

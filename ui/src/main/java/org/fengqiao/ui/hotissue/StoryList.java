package org.fengqiao.ui.hotissue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.fengqiao.projections.hotissue.HotIssueStory.Told;

/** What was done to a hot issue itself (热点沿革), the newest first, with both values of what was corrected. */
class StoryList extends UnorderedList {
    private static final long serialVersionUID = 1;

    StoryList(List<Told> story, StoryText text) {
        addClassNames("hot-list", "hot-works");
        story.forEach(told -> add(item(told, text)));
    }

    private static ListItem item(Told told, StoryText text) {
        var facts = new Div(text.say().time(told.at()) + " · " + text.who(told));
        facts.addClassNames("quiet", "small");
        var what = new Div(new Div(text.step(told)));
        what.addClassName("hot-what");
        if (told.corrected() != null) {
            what.add(new Div(text.what(told)), new Div(text.say().say("hot.story.reason", text.reason(told))));
        }
        what.add(facts);
        return new ListItem(what);
    }
}

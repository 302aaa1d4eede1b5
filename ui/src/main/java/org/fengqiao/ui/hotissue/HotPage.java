package org.fengqiao.ui.hotissue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import org.fengqiao.projections.worklist.Worklist.Item;
import org.fengqiao.ui.shell.Sight;
import org.fengqiao.ui.words.Speech;

/** A page on hot issues (热点页面): a heading, then parts under headings of their own. */
abstract class HotPage extends Main implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    protected final transient Hot hot;
    protected final transient Speech say;
    private final transient Sight sight;
    private String title = "";

    HotPage(Hot hot) {
        this.hot = hot;
        this.say = hot.speech();
        addClassNames("page", "hot");
        sight = Sight.over(this, hot.desk(), this::ask);
    }

    /** Shows it as it stands now. */
    protected abstract void ask();

    protected final void shows(List<Item> letters) {
        sight.with(letters.stream().map(Item::caseId).toList());
    }

    protected final void head(String words, Component... actions) {
        title = words;
        var head = new Div(new H1(words));
        head.addClassName("hot-head");
        head.add(actions);
        add(head);
    }

    protected final void about(String words) {
        var about = new Paragraph(words);
        about.addClassNames("quiet", "hot-about");
        add(about);
    }

    protected final void part(String key, Component... components) {
        var part = new Section(new H2(say.say(key)));
        part.addClassName("hot-part");
        part.add(components);
        add(part);
    }

    protected final void part(String heading, String words) {
        part(heading, new Paragraph(words));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + say.say("product");
    }
}

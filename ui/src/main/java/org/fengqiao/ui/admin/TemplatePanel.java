package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Pre;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.PaperText;
import org.fengqiao.domain.paper.Templates;
import org.fengqiao.domain.paper.Templates.Version;

/** One kind of paper (文书模板详情): the words that hold, what they look like, and all that held before. */
class TemplatePanel extends HousePanel {
    private static final long serialVersionUID = 1;

    private final transient PaperKind kind;

    TemplatePanel(House house, PaperKind kind, Templates templates, Runnable close, Runnable changed) {
        super(house, house.speech().name(kind), kind.id(), close);
        this.kind = kind;
        var now = templates.on(house.today());
        act(
                "admin.template.revise",
                () -> new ReviseTemplateDialog(
                        house, kind, now.map(Version::text).orElseGet(() -> new PaperText("", "", "")), changed));
        now.ifPresent(version -> {
            fact("admin.template.numbering", version.text().numbering());
            fact("admin.from", say.date(version.validFrom()));
            part("admin.template.now", words(version.text()));
        });
        var list = new OrderedList();
        list.addClassName("entries");
        templates
                .versions()
                .reversed()
                .forEach(version ->
                        list.add(item(version, now.filter(version::equals).isPresent())));
        part("admin.template.history", list);
    }

    private Component words(PaperText text) {
        var words = new Pre(text.title() + "\n\n" + text.body());
        words.addClassName("template");
        return new Div(words, PaperPreview.link(house, say, kind, text));
    }

    private ListItem item(Version version, boolean holds) {
        var key = holds ? "admin.template.version.now" : "admin.template.version";
        var item = new ListItem(say.say(key, version.version(), say.date(version.validFrom())) + " ");
        item.add(PaperPreview.link(house, say, kind, version.text()));
        return item;
    }
}

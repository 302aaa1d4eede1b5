package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.PaperText;
import org.fengqiao.domain.paper.Templates;
import org.fengqiao.domain.paper.Templates.Version;
import org.fengqiao.projections.papers.PaperForms.Told;

/** One kind of paper (文书模板详情): the words that hold, what they look like, and all that held before. */
class TemplatePanel extends HousePanel {
    private static final long serialVersionUID = 1;

    private final transient PaperKind kind;

    TemplatePanel(House house, PaperKind kind, Templates templates, Runnable close, Runnable changed) {
        super(house, house.speech().name(kind), kind.id(), close);
        this.kind = kind;
        var now = templates.on(house.today());
        var text = now.map(Version::text).orElseGet(() -> new PaperText("", "", ""));
        act("admin.template.revise", () -> new ReviseTemplateDialog(house, kind, text, changed));
        standard(text, house.paperForms().standard(house.staff(), kind), changed);
        now.ifPresent(version -> {
            fact("admin.template.numbering", version.text().numbering());
            fact("admin.from", say.date(version.validFrom()));
            part("admin.template.now", words(version.text()));
        });
        var list = new OrderedList();
        list.addClassName("entries");
        house.paperForms()
                .history(house.staff(), kind)
                .forEach(told ->
                        list.add(item(told, now.filter(told.version()::equals).isPresent())));
        part("admin.template.history", list);
    }

    /** What the standard words have and these have not, and the two ways to have it too. */
    private void standard(PaperText text, PaperText standard, Runnable changed) {
        var taken = TakeStandardDialog.taken(text, standard);
        if (!taken.equals(text)) {
            act("admin.template.take", () -> new TakeStandardDialog(house, kind, text, standard, changed));
        }
        var lacking = text.lacks(standard);
        if (lacking.isEmpty() || text.body().isEmpty()) {
            return;
        }
        var completed = text.completedBy(standard);
        act("admin.template.complete", () -> new ReviseTemplateDialog(house, kind, completed, changed));
        var note = new Div(say.say(
                "admin.template.lacks",
                lacking.stream()
                        .map(field -> say.name(field) + " {" + field.id() + "}")
                        .collect(Collectors.joining(say.say("said.and")))));
        note.addClassName("note");
        add(note);
    }

    private Component words(PaperText text) {
        var words = new Pre(text.title() + "\n\n" + text.body());
        words.addClassName("template");
        return new Div(words, PaperPreview.link(house, say, kind, text));
    }

    private ListItem item(Told told, boolean holds) {
        var version = told.version();
        var key = holds ? "admin.template.version.now" : "admin.template.version";
        var item = new ListItem(say.say(key, version.version(), say.date(version.validFrom())) + " ");
        var by = new Span(
                say.say("admin.entered", say.time(told.at()), house.desk().whoIs(told.account(), say)));
        by.addClassNames("quiet", "small");
        item.add(by, new Text(" "), PaperPreview.link(house, say, kind, version.text()));
        return item;
    }
}

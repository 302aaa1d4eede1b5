package org.fengqiao.ui.acts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.projections.petitionfile.Remedy.Review;
import org.fengqiao.projections.publication.Found;
import org.fengqiao.ui.parts.Prose;
import org.jspecify.annotations.Nullable;

/** An opinion as everybody will read it (公示预览), and above it what tells who the complainant is. */
final class PublicPreview extends Div {
    private static final long serialVersionUID = 1;

    private final transient Act act;
    private final Div found = new Div();
    private final Div page = new Div();

    PublicPreview(Act act) {
        this.act = act;
        addClassName("public-preview");
        found.addClassNames("note", "warn");
        found.getElement().setAttribute("role", "status");
        page.addClassName("page");
        add(found, new H3(act.desk().speech().say("act.public.preview")), page);
    }

    void show(String title, String text, @Nullable LocalDate from, @Nullable LocalDate until) {
        tell(act.desk().personalWords(act.caseId(), title, text));
        page.removeAll();
        var say = act.desk().speech();
        page.add(new H4(title.isBlank() ? say.say("act.public.no-title") : title));
        act.file().remedy().reviews().stream().reduce((_, later) -> later).ifPresent(this::decided);
        if (from != null && until != null) {
            page.add(new Paragraph(say.say("opinion.period", say.date(from), say.date(until))));
        }
        Prose.add(page, null, text);
    }

    private void decided(Review review) {
        var say = act.desk().speech();
        var judged = review.judgement();
        if (judged != null) {
            var by = act.desk().units().nameOf(review.by());
            page.add(new Paragraph(say.say("opinion.decided", by, say.date(judged.on()), say.name(judged.outcome()))));
        }
    }

    private void tell(List<Found> all) {
        found.removeAll();
        found.setVisible(!all.isEmpty());
        list("act.public.never", all.stream().filter(one -> one.sort().never()).toList());
        list(
                "act.public.perhaps",
                all.stream().filter(one -> !one.sort().never()).toList());
    }

    private void list(String heading, List<Found> some) {
        if (!some.isEmpty()) {
            var say = act.desk().speech();
            var head = new Span(say.say(heading));
            head.addClassName("strong");
            var list = new UnorderedList();
            some.forEach(one -> list.add(new ListItem(say.say("act.public.found", say.name(one.sort()), one.words()))));
            found.add(head, list);
        }
    }
}

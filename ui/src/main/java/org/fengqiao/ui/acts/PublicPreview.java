package org.fengqiao.ui.acts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.fengqiao.projections.petitionfile.Remedy.Review;
import org.fengqiao.ui.parts.PersonalWords;
import org.fengqiao.ui.parts.Prose;
import org.jspecify.annotations.Nullable;

/** An opinion as everybody will read it (公示预览), and above it what tells who the complainant is. */
final class PublicPreview extends Div {
    private static final long serialVersionUID = 1;

    private final transient Act act;
    private final PersonalWords found;
    private final Div page = new Div();

    PublicPreview(Act act) {
        this.act = act;
        addClassName("public-preview");
        found = new PersonalWords(act.desk().speech());
        page.addClassName("page");
        add(found, new H3(act.desk().speech().say("act.public.preview")), page);
    }

    void show(String title, String text, @Nullable LocalDate from, @Nullable LocalDate until) {
        var all = act.desk().personalWords(act.caseId(), title, text);
        found.clear();
        found.list(
                "act.public.never",
                all.stream().filter(one -> one.sort().never()).toList());
        found.list(
                "act.public.perhaps",
                all.stream().filter(one -> !one.sort().never()).toList());
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
}

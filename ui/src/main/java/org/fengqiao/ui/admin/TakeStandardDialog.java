package org.fengqiao.ui.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.fengqiao.domain.paper.PaperKind;
import org.fengqiao.domain.paper.PaperText;
import org.fengqiao.ui.parts.Dates;

/** 采用标准文字: title and words as the product ships them; how the office numbers its papers stays as it is. */
class TakeStandardDialog extends HouseDialog {
    private static final long serialVersionUID = 1;

    private final transient PaperKind kind;
    private final transient PaperText taken;
    private final DatePicker from;

    TakeStandardDialog(House house, PaperKind kind, PaperText now, PaperText standard, Runnable done) {
        super(house, "admin.template.take", house.speech().name(kind), done);
        this.kind = kind;
        taken = taken(now, standard);
        setWidth("min(860px, 96vw)");
        told().setText(new Reaching(house).paper(kind));
        from = Dates.picker(say);
        from.setLabel(say.say("admin.from"));
        from.setMin(house.today());
        from.setValue(house.today());
        part("admin.template.take.goes", without(now, taken));
        part("admin.template.take.comes", without(taken, now));
        ask(PaperPreview.link(house, say, kind, taken));
        need(from);
        decidedOn(() -> house.paperForms().templates(house.staff(), kind));
    }

    static PaperText taken(PaperText now, PaperText standard) {
        var numbering = now.numbering().isEmpty() ? standard.numbering() : now.numbering();
        return new PaperText(standard.title(), numbering, standard.body());
    }

    /** The lines of one that the other has not. */
    private static String without(PaperText one, PaperText other) {
        var others = (other.title() + "\n" + other.body()).lines().collect(Collectors.toSet());
        return (one.title() + "\n" + one.body())
                .lines()
                .filter(line -> !line.isBlank() && !others.contains(line))
                .collect(Collectors.joining("\n"));
    }

    private void part(String key, String lines) {
        if (!lines.isEmpty()) {
            var label = new Span(say.say(key));
            label.addClassName("label");
            var words = new Pre(lines);
            words.addClassName("template");
            ask(new Div(label, words));
        }
    }

    @Override
    protected void send(String id) {
        house.paperForms().revise(house.staff(), kind, taken, from.getValue(), id);
    }
}

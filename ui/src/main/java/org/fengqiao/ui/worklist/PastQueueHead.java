package org.fengqiao.ui.worklist;

import com.vaadin.flow.component.combobox.ComboBoxVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Consumer;
import org.fengqiao.ui.exports.ExportButton;
import org.fengqiao.ui.parts.Dates;
import org.fengqiao.ui.parts.UnitPicker;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** What stands above the queue of a day (历史队列条件栏): which day, which unit, and once it is there how many and which. */
class PastQueueHead extends Div {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;
    private final transient PastQuestion question;
    private final transient Consumer<PastQuestion> asked;
    private final Div filters = new Div();

    PastQueueHead(Desk desk, Speech say, PastQuestion question, Consumer<PastQuestion> asked) {
        this.desk = desk;
        this.say = say;
        this.question = question;
        this.asked = asked;
        addClassNames("queue-head", "past-head");
        filters.addClassName("past-filters");
        add(note(), filters);
    }

    private Div note() {
        var what = new Span(say.say("past.queue.of", say.date(question.day())));
        what.addClassName("strong");
        var why = new Span(say.say("past.queue.why"));
        why.addClassName("quiet");
        var words = new Div(what, why);
        var ways = new Div(day(), unit(), now());
        ways.addClassName("past-ways");
        var note = new Div(words, ways);
        note.addClassNames("note", "warn", "past-note");
        return note;
    }

    private DatePicker day() {
        var picker = Dates.picker(say);
        picker.setAriaLabel(say.say("past.choose"));
        picker.setMax(desk.days().today());
        picker.setValue(question.day());
        picker.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                asked.accept(question.on(chosen.getValue()));
            }
        });
        return picker;
    }

    private UnitPicker unit() {
        var own = desk.staff().unit();
        var picker = new UnitPicker(desk.units(), own);
        picker.setAriaLabel(say.say("unit.choose"));
        picker.addThemeVariants(ComboBoxVariant.LUMO_SMALL);
        desk.units().find(question.queue().at(own)).ifPresent(picker::setValue);
        picker.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                asked.accept(question.asking(
                        question.queue().with("centre", chosen.getValue().code())));
            }
        });
        return picker;
    }

    private RouterLink now() {
        var link = new RouterLink(say.say("past.now"), WorklistView.class);
        link.setQueryParameters(QueryParameters.simple(question.queue().parameters()));
        return link;
    }

    /**
     * @param then the desk of that day
     * @param export takes along what is shown
     */
    void filter(Desk then, Consumer<QueueQuestion> asking, ExportButton export) {
        filters.removeAll();
        filters.add(
                new StandingBar(then, say, question.queue(), asking),
                new FilterBar(then, say, question.queue(), asking),
                export);
    }
}

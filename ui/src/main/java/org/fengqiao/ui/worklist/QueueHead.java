package org.fengqiao.ui.worklist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Consumer;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.shell.UnitChooser;
import org.fengqiao.ui.words.Speech;

/** What stands above the list (队列条件栏): whose, how many, which; and what to do when there is nothing. */
class QueueHead extends Div {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;
    private final QueueGrid grid;
    private final transient QueueExport export;
    private final transient Consumer<QueueQuestion> asked;
    private final Div bar = new Div();
    private final Div counts = new Div();
    private final Div said = new Div();

    QueueHead(Desk desk, Speech say, QueueGrid grid, QueueExport export, Consumer<QueueQuestion> asked) {
        this.desk = desk;
        this.say = say;
        this.grid = grid;
        this.export = export;
        this.asked = asked;
        bar.addClassName("queue-head");
        var partly = new Div(say.say("queue.list.partly"));
        partly.addClassName("printed");
        add(bar, partly, said);
    }

    void show(QueueQuestion question) {
        var dense =
                new Button(say.say("queue.dense"), _ -> grid.getElement().executeJs("this.classList.toggle('dense')"));
        dense.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        dense.addClassName("density");
        bar.removeAll();
        bar.add(
                new WhoseSwitch(say, question, asked),
                counts,
                new FilterBar(desk, say, question, asked),
                dense,
                unit(question),
                list(question),
                lookBack(question),
                export.button(say, question));
        recount(question);
    }

    /** In windows too narrow for the one in the top bar, be it a phone or a page that was made larger. */
    private UnitChooser unit(QueueQuestion question) {
        var unit = new UnitChooser(desk);
        if (question.centre() != null) {
            desk.units().find(question.centre()).ifPresent(unit::setValue);
        }
        return unit;
    }

    private RouterLink list(QueueQuestion question) {
        var link = new RouterLink(say.say("queue.list"), QueueListView.class);
        link.setQueryParameters(
                QueryParameters.simple(question.with("open", null).parameters()));
        link.addClassNames("paper", "small");
        return link;
    }

    private RouterLink lookBack(QueueQuestion question) {
        var link = new RouterLink(say.say("past.queue.look-back"), PastQueueView.class);
        link.setQueryParameters(QueryParameters.simple(
                question.with("open", null).with("q", null).parameters()));
        link.addClassNames("paper", "small");
        return link;
    }

    /** Only what a change elsewhere can change: an open filter menu stays open. */
    void recount(QueueQuestion question) {
        counts.removeAll();
        counts.add(new StandingBar(desk, say, question, asked));
        said.removeAll();
        var empty = grid.isEmpty();
        grid.setVisible(!empty);
        if (empty) {
            said.add(new NothingHere(say, question, asked));
        } else if (grid.truncated()) {
            said.add(new Div(say.say("queue.truncated")));
        }
    }
}

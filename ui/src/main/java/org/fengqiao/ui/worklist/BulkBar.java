package org.fengqiao.ui.worklist;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;

/** What can be done with several marked cases at once (批量操作条); there only while some are marked. */
class BulkBar extends Div {
    private static final long serialVersionUID = 1;

    private final transient Desk desk;
    private final transient Speech say;
    private final QueueGrid grid;
    private final transient Runnable done;
    private final Span count = new Span();

    BulkBar(Desk desk, Speech say, QueueGrid grid, Runnable done) {
        this.desk = desk;
        this.say = say;
        this.grid = grid;
        this.done = done;
        addClassName("bulk");
        getElement().setAttribute("role", "status");
        var staff = desk.staff();
        add(count, button("pass", VaadinIcon.USER_CHECK, this::pass));
        if (staff.has(Duty.PETITION_OFFICER) || staff.has(Duty.DIRECTOR)) {
            add(button("register", VaadinIcon.CLIPBOARD_CHECK, this::register));
            add(button("transfer", VaadinIcon.ARROW_RIGHT, () -> route(false)));
            add(button("assign", VaadinIcon.CALENDAR_USER, () -> route(true)));
        }
        add(button("clear", VaadinIcon.CLOSE_SMALL, grid::deselectAll));
        grid.addSelectionListener(event -> show(event.getAllSelectedItems().size()));
        show(0);
    }

    private Button button(String act, VaadinIcon icon, Runnable run) {
        var button = new Button(say.say("bulk." + act + ".button"), icon.create(), _ -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void show(int marked) {
        count.setText(say.say("bulk.marked", marked));
        setVisible(marked > 0);
    }

    void pass() {
        pass(grid.getSelectedItems());
    }

    void pass(Set<QueueRow> rows) {
        if (!rows.isEmpty()) {
            new BulkPassDialog(desk, rows, done).open();
        }
    }

    void register() {
        new BulkRegisterDialog(desk, grid.getSelectedItems(), done).open();
    }

    private void route(boolean assigning) {
        new BulkRouteDialog(desk, assigning, grid.getSelectedItems(), done).open();
    }
}

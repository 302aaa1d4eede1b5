package org.fengqiao.ui.shell;

import com.vaadin.flow.component.html.Div;
import org.fengqiao.ui.words.Speech;

/** Who printed a paper and on which day (打印人); only on paper. */
public class PrintedBy extends Div {
    private static final long serialVersionUID = 1;

    public PrintedBy(Desk desk, Speech say) {
        var staff = desk.staff();
        setText(say.say(
                "print.by",
                desk.whoIs(staff.account(), say),
                desk.units().nameOf(staff.unit()),
                say.date(desk.days().today())));
        addClassName("printed");
    }
}

package org.fengqiao.ui.admin;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import org.fengqiao.ui.parts.AskingDialog;
import org.fengqiao.ui.parts.Dates;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.words.Speech;

/** One command of the administrator (管理对话框). */
abstract class HouseDialog extends AskingDialog {
    private static final long serialVersionUID = 1;

    protected final transient House house;
    private final String key;
    private final String subject;
    private final transient Runnable done;

    /**
     * @param key of the verb; {@code .effect} and {@code .done} hang on it
     * @param subject whom or what it is done to; empty for something new
     */
    HouseDialog(House house, String key, String subject, Runnable done) {
        super(
                house.speech(),
                title(house.speech(), key, subject),
                house.speech().say(key));
        this.house = house;
        this.key = key;
        this.subject = subject;
        this.done = done;
        effect(say.say(key + ".effect", subject));
    }

    private static String title(Speech say, String key, String subject) {
        return subject.isEmpty() ? say.say(key) : say.say(key) + " · " + subject;
    }

    /** Says that it was done. */
    protected void said() {
        Said.done(say.say(key + ".done", subject));
    }

    /** A day that may lie in the past and not in the future; today unless chosen. */
    protected final DatePicker day(String label) {
        var day = Dates.picker(say);
        day.setLabel(say.say(label));
        day.setMax(house.today());
        day.setValue(house.today());
        return need(day);
    }

    /** A day from which something holds: today or one to come; today unless chosen. */
    protected final DatePicker fromToday(String label) {
        var day = Dates.picker(say);
        day.setLabel(say.say(label));
        day.setMin(house.today());
        day.setValue(house.today());
        return need(day);
    }

    /** A line that tells how much a change is about, and is read out when it changes. */
    protected final Paragraph told() {
        var told = new Paragraph();
        told.getElement().setAttribute("aria-live", "polite");
        ask(told);
        return told;
    }

    @Override
    protected final void done() {
        said();
        done.run();
    }
}

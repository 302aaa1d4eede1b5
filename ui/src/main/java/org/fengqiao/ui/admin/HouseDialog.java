package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.ui.parts.AskingDialog;
import org.fengqiao.ui.parts.Dates;
import org.fengqiao.ui.parts.Drafts;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.words.Speech;
import org.jspecify.annotations.Nullable;

/** One command of the administrator (管理对话框). What takes a while to write is kept in the browser until it was sent. */
@JavaScript("context://assets/drafts.js")
abstract class HouseDialog extends AskingDialog {
    private static final long serialVersionUID = 1;

    protected final transient House house;
    private final String key;
    private final String subject;
    private final transient Runnable done;
    private transient @Nullable Drafts drafts;
    private transient Supplier<Object> standing = () -> "";
    private transient Object seen = "";

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

    /**
     * Keeps what is entered into these fields in the browser until it was sent.
     *
     * @param about what is changed, as it stands: what was begun on other words does not come back over these
     */
    protected final void keep(String about, Component... fields) {
        drafts = draftsOf(about);
        List.of(fields).forEach(drafts::keepAll);
    }

    /**
     * What a person decides on, as it stands while the dialog opens. Whoever finds another standing when sending is told so
     * once, and may go ahead then.
     */
    protected final void decidedOn(Supplier<Object> stands) {
        standing = stands;
        seen = stands.get();
    }

    @Override
    protected final void check() {
        var now = standing.get();
        if (!now.equals(seen)) {
            seen = now;
            throw Refused.conflict("house.changed-meanwhile");
        }
    }

    protected final Drafts draftsOf(String about) {
        return new Drafts(house.staff().account(), key + "/" + about);
    }

    /** What tells one standing of something from another: the same for the same words, also tomorrow. */
    protected static String standing(String... words) {
        return Integer.toHexString(Arrays.hashCode(words));
    }

    @Override
    protected final void done() {
        if (drafts != null) {
            drafts.forget();
        }
        said();
        done.run();
    }
}

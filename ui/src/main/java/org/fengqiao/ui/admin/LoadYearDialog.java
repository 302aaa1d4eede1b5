package org.fengqiao.ui.admin;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.fengqiao.domain.calendar.DayKind;
import org.fengqiao.projections.calendars.Calendars.Move;
import org.fengqiao.projections.calendars.Calendars.Preview;

/** 加载一年的节假日安排: which open terms would move from when to when is said before it is done. */
class LoadYearDialog extends HouseDialog {
    private static final int MOST_SHOWN = 100;
    private static final long serialVersionUID = 1;

    private final transient byte[] csv;
    private String work = "";

    LoadYearDialog(House house, Preview preview, byte[] csv, Runnable done) {
        super(house, "admin.calendar.load", house.speech().say("admin.calendar.year", preview.year()), done);
        this.csv = csv;
        effect(say.say("admin.calendar.load.effect", preview.before(), preview.version()));
        var numbers = new Numbers();
        numbers.number(say.say("admin.calendar.holidays"), count(preview, DayKind.HOLIDAY));
        numbers.number(say.say("admin.calendar.make-up"), count(preview, DayKind.MAKE_UP_WORKDAY));
        numbers.number(say.say("admin.calendar.moves"), preview.moved());
        numbers.number(say.say("admin.calendar.certain"), preview.certain());
        ask(numbers);
        if (!preview.missing().isEmpty()) {
            var missing = preview.missing().stream().map(say::name).collect(Collectors.joining(say.say("said.and")));
            var note = new Div(say.say("admin.calendar.missing", missing));
            note.addClassNames("note", "warn");
            ask(note);
        }
        if (!preview.moves().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("missing");
            preview.moves().stream().limit(MOST_SHOWN).map(this::sentence).forEach(list::add);
            ask(new Div(new H3(say.say("admin.calendar.which")), list));
        }
    }

    private ListItem sentence(Move move) {
        return new ListItem(say.say(
                "admin.calendar.move",
                say.name(move.clock()),
                say.date(move.from()),
                say.date(move.to()),
                move.terms()));
    }

    private static long count(Preview preview, DayKind kind) {
        return preview.days().stream().filter(day -> day.kind() == kind).count();
    }

    @Override
    protected void send(String id) {
        work = house.lasting().calendars().load(house.staff(), csv, id);
    }

    @Override
    protected void said() {
        super.said();
        Lasting.watch(work);
    }
}

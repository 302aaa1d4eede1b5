package org.fengqiao.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.domain.refusal.Refused;
import org.fengqiao.projections.works.Works.Kind;
import org.fengqiao.projections.works.Works.State;
import org.fengqiao.projections.works.Works.Work;
import org.fengqiao.ui.parts.Said;

/**
 * Hand-overs that were stopped or failed (未完成的交接): what did not pass yet lies with somebody who is gone, until they are
 * resumed. Nothing where there are none.
 */
class HandOverPart extends Div {
    private static final int AT_ONCE = 200;
    private static final Set<State> HALTED = EnumSet.of(State.STOPPED, State.FAILED);
    private static final long serialVersionUID = 1;

    private final transient House house;
    private final transient Runnable changed;

    /** @param changed told when one could not be resumed */
    HandOverPart(House house, Runnable changed) {
        this.house = house;
        this.changed = changed;
        addClassName("import");
        setVisible(false);
    }

    /** All of them, or those of one account alone. */
    void show(String account) {
        removeAll();
        halted().stream()
                .filter(work -> account.isEmpty() || work.about().getFirst().equals(account))
                .forEach(work -> add(note(work)));
        setVisible(getComponentCount() > 0);
    }

    private List<Work> halted() {
        var works = house.lasting().works();
        var found = new ArrayList<Work>();
        var page = works.latest(house.staff(), AT_ONCE);
        found.addAll(page);
        while (page.size() == AT_ONCE) {
            page = works.latest(house.staff(), page.getLast().id(), AT_ONCE);
            found.addAll(page);
        }
        return found.stream()
                .filter(work -> work.kind() == Kind.HAND_OVER && HALTED.contains(work.state()))
                .toList();
    }

    private Div note(Work work) {
        var say = house.speech();
        var who = house.desk().roster().nameOf(work.about().getFirst());
        var resume = new Button(say.say("admin.work.resume"), _ -> resume(work));
        resume.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        var note = new Div(new Paragraph(say.say("admin.account.halted", who, say.name(work.state()))), resume);
        note.addClassNames("note", "warn");
        return note;
    }

    private void resume(Work work) {
        try {
            house.lasting().works().resume(house.staff(), work.id());
            Lasting.watch(work.id());
        } catch (Refused refused) {
            Said.refused(refused, house.speech());
            changed.run();
        }
    }
}

package org.fengqiao.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.fengqiao.projections.room.Room;
import org.fengqiao.ui.parts.Said;
import org.fengqiao.ui.words.Speech;

/** That the disk fills up, or is full (磁盘空间标志); shown only while it is so, looked at at every step. */
class RoomSign extends Button {
    private static final long serialVersionUID = 1;

    private final transient Room room;
    private final transient Speech say;

    RoomSign(Room room, Speech say) {
        this.room = room;
        this.say = say;
        setIcon(VaadinIcon.DATABASE.create());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        addClassNames("bell", "alarm");
        addClickListener(_ -> Said.trouble(what(), say.say(key() + ".text")));
        addAttachListener(attached -> {
            look();
            var stepping = attached.getUI().addAfterNavigationListener(_ -> look());
            addDetachListener(_ -> stepping.remove());
        });
    }

    private void look() {
        setVisible(room.scarce());
        setAriaLabel(what());
        setTooltipText(what());
    }

    private String key() {
        return room.none() ? "admin.room.none" : "admin.room.scarce";
    }

    private String what() {
        return say.say(key(), room.left() >> 20);
    }
}

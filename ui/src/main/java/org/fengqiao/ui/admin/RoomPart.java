package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.projections.room.Room;
import org.fengqiao.ui.shell.BarPart;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.springframework.core.annotation.Order;

/** Puts the sign of a disk that fills up into the administrator's top bar. */
@Order(19)
@org.springframework.stereotype.Component
record RoomPart(Desk desk, Room room) implements BarPart {
    @Override
    public Optional<Component> in(Speech say) {
        return desk.staff().has(Duty.ADMINISTRATOR) ? Optional.of(new RoomSign(room, say)) : Optional.empty();
    }
}

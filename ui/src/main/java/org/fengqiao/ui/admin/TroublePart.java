package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.projections.notices.Outbox;
import org.fengqiao.projections.notices.Untold;
import org.fengqiao.ui.shell.BarPart;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.springframework.core.annotation.Order;

/** Puts the sign of what could not get through into the administrator's top bar. */
@Order(20)
@org.springframework.stereotype.Component
record TroublePart(Desk desk, Outbox outbox, Untold untold) implements BarPart {
    @Override
    public Optional<Component> in(Speech say) {
        return desk.staff().has(Duty.ADMINISTRATOR)
                ? Optional.of(new TroubleSign(desk, outbox, untold, say))
                : Optional.empty();
    }
}

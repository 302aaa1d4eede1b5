package org.fengqiao.ui.notices;

import com.vaadin.flow.component.Component;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.projections.notices.Notices;
import org.fengqiao.ui.shell.BarPart;
import org.fengqiao.ui.shell.Desk;
import org.fengqiao.ui.words.Speech;
import org.springframework.core.annotation.Order;

/** Puts the bell into the top bar of who works on cases. */
@Order(10)
@org.springframework.stereotype.Component
record BellPart(Desk desk, Notices notices) implements BarPart {
    private static final Set<Duty> WORKERS = EnumSet.of(Duty.PETITION_OFFICER, Duty.MEDIATOR, Duty.DIRECTOR);

    @Override
    public Optional<Component> in(Speech say) {
        return desk.staff().duties().stream().anyMatch(WORKERS::contains)
                ? Optional.of(new Bell(desk, notices, say))
                : Optional.empty();
    }
}

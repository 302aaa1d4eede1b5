package org.fengqiao.ui.admin;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.ui.shell.BarPart;
import org.fengqiao.ui.words.Speech;
import org.springframework.core.annotation.Order;

/** Puts the sign of what a release offers to templates into the administrator's top bar. */
@Order(21)
@org.springframework.stereotype.Component
record OfferPart(House house) implements BarPart {
    @Override
    public Optional<Component> in(Speech say) {
        return house.staff().has(Duty.ADMINISTRATOR) ? Optional.of(new OfferSign(house, say)) : Optional.empty();
    }
}

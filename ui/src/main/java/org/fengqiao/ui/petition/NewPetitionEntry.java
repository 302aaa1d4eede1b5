package org.fengqiao.ui.petition;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Set;
import org.fengqiao.domain.authority.Duty;
import org.fengqiao.ui.shell.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lodging on somebody's behalf has its place in the navigation. */
@Configuration
class NewPetitionEntry {
    @Bean
    NavigationEntry newPetitionNavigation() {
        var duties = Set.of(Duty.PETITION_OFFICER, Duty.DIRECTOR);
        return new NavigationEntry("nav.new", VaadinIcon.PLUS_CIRCLE_O, NewPetitionView.class, duties, 20);
    }
}
